"""A zip file read within limits, member by member, nothing written to disk."""

import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import unquote

from reader.domain.addresses import parts_of
from reader.domain.errors import UnreadableFileError
from reader.importers.source import Source, shown

SIGNATURE = b"PK\x03\x04"
_MAX_MEMBERS = 10_000
_MAX_MEMBER = 64 * 2**20
_MAX_TOTAL = 256 * 2**20
_MAX_RATIO = 250
_SMALL = 2**20
_ENCRYPTED = 0x1
_DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError, ValueError)


@dataclass(slots=True)
class Archive:
    """The members of a zip file; reading one raises ``UnreadableFileError`` beyond the limits."""

    name: str
    _file: zipfile.ZipFile
    _members: dict[str, zipfile.ZipInfo]
    _read: int = 0

    @classmethod
    def of(cls, source: Source) -> "Archive":
        """Open the zip file that a source is."""
        name = shown(source.name)
        try:
            file = zipfile.ZipFile(BytesIO(source.data))
            infos = file.infolist()
        except _DAMAGED as error:
            raise UnreadableFileError(
                f"“{name}” is damaged: {error}.", hint="Save or copy it once more."
            ) from error
        if len(infos) > _MAX_MEMBERS:
            raise UnreadableFileError(
                f"“{name}” holds more than {_MAX_MEMBERS:,} files.", hint="Take out what you need."
            )
        members = {info.filename: info for info in infos if _is_safe(info.filename)}
        return cls(name, file, members)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members that stay inside the archive, in their order."""
        return tuple(self._members)

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a member; None if there is no such member."""
        info = self._members.get(name)
        if info is None or info.is_dir():
            return None
        self._check(info)
        try:
            with self._file.open(info) as member:
                data = member.read(_MAX_MEMBER + 1)
        except (*_DAMAGED, NotImplementedError, RuntimeError) as error:
            raise UnreadableFileError(
                f"“{self.name}” is damaged: {error}.", hint="Save or copy it once more."
            ) from error
        self._read += len(data)
        if len(data) > _MAX_MEMBER or self._read > _MAX_TOTAL:
            raise self._too_large()
        return data

    def required(self, name: str) -> bytes:
        """Return the bytes of a member that the format cannot do without."""
        data = self.read(name)
        if data is None:
            raise UnreadableFileError(
                f"“{self.name}” is damaged: “{name}” is missing in it.",
                hint="Save it once more in its own program.",
            )
        return data

    def _check(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise protected(self.name)
        ratio = info.file_size / max(1, info.compress_size)
        if info.file_size > _MAX_MEMBER or (info.file_size > _SMALL and ratio > _MAX_RATIO):
            raise self._too_large()

    def _too_large(self) -> UnreadableFileError:
        return UnreadableFileError(
            f"“{self.name}” unpacks to more than an article may have.",
            hint="Take out what you need.",
        )


@dataclass(frozen=True, slots=True)
class Within:
    """Gives members of an archive by addresses relative to one of them."""

    archive: Archive
    base: str

    def __call__(self, address: str) -> bytes | None:
        """Return the member that an address means."""
        return self.archive.read(member_name(self.base, address))


def member_name(base: str, address: str) -> str:
    """Return the member that an address in the member ``base`` means; empty if it means none."""
    parts = parts_of(address)
    if parts.scheme or parts.netloc or not parts.path:
        return ""
    path = unquote(parts.path)
    joined = path if path.startswith("/") else posixpath.join(posixpath.dirname(base), path)
    name = posixpath.normpath(joined).lstrip("/")
    return name if _is_safe(name) else ""


def first_name(data: bytes) -> str:
    """Return the name of a zip file's first member without opening it."""
    if not data.startswith(SIGNATURE) or len(data) < 30:
        return ""
    length = int.from_bytes(data[26:28], "little")
    return data[30 : 30 + length].decode("utf-8", "replace")


def protected(name: str) -> UnreadableFileError:
    """Return the error for a file that opens only with a password."""
    return UnreadableFileError(
        f"“{name}” is protected by a password.",
        hint="Save a copy without a password in its own program.",
    )


def _is_safe(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return not (name.startswith(("/", "\\")) or ".." in parts or "\0" in name or ":" in parts[0])
