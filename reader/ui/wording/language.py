"""The language of the window: the translations of the program's own texts and of Qt's."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader import paths

SYSTEM = "system"
SOURCE = "en"
"""The language that the texts in the code are in; only what counts is translated into it."""

_OWN = "rubricator"
_QT = "qtbase"


def languages() -> tuple[str, ...]:
    """Return the codes of the languages the window can speak, in the order of the alphabet."""
    return tuple(sorted({SOURCE, *_compiled()}))


def own_name(language: str) -> str:
    """Return what a language calls itself."""
    # To Qt English without a country is that of America.
    name = "English" if language == SOURCE else QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def speak(choice: str) -> None:
    """Use a language, or the first of the desktop's that there is; widgets made from now on do.

    Numbers and dates follow a language that was chosen, and the desktop where none was.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise TypeError("a language needs a QCoreApplication")
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    system = QLocale.system()
    is_chosen = choice in languages()
    language = choice if is_chosen else _first_of(system.uiLanguages())
    is_foreign = is_chosen and system.language() != QLocale(choice).language()
    QLocale.setDefault(QLocale(choice) if is_foreign else system)
    if language != SOURCE:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(application, f"{_QT}_{language}", qt)
    if language in _compiled():
        _load(application, f"{_OWN}_{language}", str(_folder()))


def _first_of(wanted: list[str]) -> str:
    """Return the first language that is wanted and there, or that of the code."""
    known = languages()
    bare = (tag.partition("-")[0] for tag in wanted)
    return next((tag for tag in bare if tag in known), SOURCE)


def _load(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if not translator.load(name, folder):
        raise FileNotFoundError(f"{name}.qm is not in {folder}; install the program again.")
    application.installTranslator(translator)


def _compiled() -> set[str]:
    return {path.stem.removeprefix(f"{_OWN}_") for path in _folder().glob("*.qm")}


def _folder() -> Path:
    return paths.resources() / "translations"
