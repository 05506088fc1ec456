"""What the frozen program leaves out, and why; what it holds is said by ``rubricator.spec``."""

MODULES_LEFT_OUT = {
    "ssl": "nothing is fetched; without it no encrypted connection can even be tried",
    "_ssl": "as above",
    "_hashlib": "digests by OpenSSL; Python has its own",
    "readline": "nobody types at a prompt, and it is under the GPL",
    "curses": "nobody draws in a terminal",
    "_curses": "as above",
    "_dbm": "no such files are read",
    "_gdbm": "no such files are read, and it is under the GPL",
    "tkinter": "the window is Qt's",
    "babel.messages": "makes translations",
    "numpy.distutils": "builds extensions",
    "numpy.f2py": "as above",
    "pip": "installs packages",
    "setuptools": "builds packages",
    "pkg_resources": "as above",
    "spacy.tests": "tests",
    "thinc.tests": "tests",
    "hypothesis": "tests",
    "pytest": "tests",
}

FILES_LEFT_OUT = {
    "*.pyx": "sources of compiled modules",
    "*.pxd": "as above",
    "*.cpp": "as above",
    "*.h": "as above",
    "*.hh": "as above",
    "*.pyi": "types for tools",
    "*.ts": "translations before they are compiled",
    "*/tests/*": "tests",
    "*/RECORD": "what pip would uninstall",
    "babel/locale-data/*": "asked for by the part of trafilatura that follows links",
    "certifi/*.pem": "nothing is fetched",
    "libQt6Egl*": "screens without a desktop",
    "libQt6Pdf.*": "the plugin that shows a PDF as an image",
    "libQt6Qml*": "the virtual keyboard of a device without a desktop",
    "libQt6Quick*": "as above",
    "libQt6VirtualKeyboard*": "as above",
    "libQt6FFmpeg*": "films and sounds in files; a voice speaks by itself",
    "libav*": "as above",
    "libsw*": "as above",
}

# Of Qt's plugins those that a desktop and the images of articles need.
PLUGINS = (
    "iconengines/*",
    "imageformats/*gif.*",
    "imageformats/*ico.*",
    "imageformats/*jpeg.*",
    "imageformats/*svg.*",
    "imageformats/*tiff.*",
    "imageformats/*wbmp.*",
    "imageformats/*webp.*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*cocoa*",
    "platforms/*offscreen*",
    "platforms/*wayland*",
    "platforms/*windows*",
    "platforms/*xcb*",
    "platformthemes/*",
    "printsupport/*",
    "styles/*",
    "texttospeech/*darwin*",
    "texttospeech/*sapi*",
    "texttospeech/*speechd*",
    "texttospeech/*winrt*",
    "wayland-*-client/*",
    "wayland-shell-integration/*xdg*",
    "xcbglintegrations/*",
)

# Of a Linux system's libraries those that Python's own modules need in their own versions. All
# others, of the desktop and of the graphics card, are the system's to have.
SYSTEM_LIBRARIES = (
    "libbz2.so*",
    "libffi.so*",
    "liblzma.so*",
    "libpython3*.so*",
    "libsqlite3.so*",
)
