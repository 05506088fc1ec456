"""How the window looks: theme, text size, panes and folds, as they were when it was closed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup

from reader.domain.entity import Label
from reader.domain.pipeline import Pipeline
from reader.settings import Settings
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.drawing.theme import SYSTEM, themes
from reader.ui.main_window import MainWindow
from reader.ui.text.warming import draw_letters, fonts_of_an_article
from reader.ui.turns import Turns
from reader.ui.window_look import FrameColours, WindowLook


class Appearance(QObject):
    """Gives the window the look of the settings, and the settings the look of the window.

    ``pipelines_chosen`` carries the packages or folders of pipelines by their languages,
    ``folder_picked`` a folder that may hold one, ``preferences_made`` a ``PreferencesDialog`` that
    others may add sections to.
    """

    folder_picked = Signal(object)
    pipelines_chosen = Signal(object)
    preferences_made = Signal(object)

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._pipelines = settings.pipelines
        self._installed: tuple[Pipeline, ...] = ()
        self._window = window
        self._themes = QActionGroup(self)
        self._language = settings.language
        self._fill_theme_menu()
        self._connect()
        self._apply(settings)

    def kept(self, settings: Settings) -> Settings:
        """Return settings with the present look of the window."""
        return replace(
            settings,
            theme=themes().choice,
            shows_articles=self._window.commands["show_articles"].isChecked(),
            shows_entities=self._window.commands["show_entities"].isChecked(),
            zoom=self._window.text.look.zoom,
            reading=self._window.text.look.style,
            guided=self._window.text.is_guided(),
            compact_rows=self._window.articles.is_compact(),
            sort=self._window.articles.head.sort(),
            is_sort_reversed=self._window.articles.head.is_reversed(),
            language=self._language,
            shortcuts=self._window.bindings.changed(),
            last_colour=self._window.text.highlighting.pen,
            collapsed_labels=self._window.entities.collapsed_labels(),
            hidden_labels=self._window.text.hidden_labels(),
        )

    def kept_look(self) -> WindowLook:
        """Return the present look of the window's frame."""
        theme, follows = themes().current, themes().choice == SYSTEM
        colours = FrameColours(theme.surface, theme.page, theme.line, follows)
        return self._window.look(colours)

    @Slot(object)
    def offer_pipelines(self, installed: tuple[Pipeline, ...]) -> None:
        """Offer the pipelines that are installed."""
        self._installed = installed
        dialog = self._window.findChild(PreferencesDialog)
        if dialog is not None:
            dialog.pipelines.offer(installed, self._pipelines)

    def add_pipeline(self, pipeline: Pipeline) -> None:
        """Choose a pipeline for its language."""
        self._on_pipelines_chosen({**self._pipelines, pipeline.language: pipeline.source})
        self.offer_pipelines(self._installed)

    def theme_commands(self) -> list[QAction]:
        """Return the commands that choose a theme."""
        return self._themes.actions()

    def warm(self) -> None:
        """Make the typefaces ready that the first article will need."""
        fonts = fonts_of_an_article(self._window.text.look.typography())
        Turns(self).add(*(partial(draw_letters, font) for font in fonts))

    def _apply(self, settings: Settings) -> None:
        window = self._window
        window.commands["show_articles"].setChecked(settings.shows_articles)
        window.commands["show_entities"].setChecked(settings.shows_entities)
        window.arrange()
        window.text.look.set_style(settings.reading)
        window.text.look.set_zoom(settings.zoom)
        window.commands["guide"].setChecked(settings.guided)
        window.articles.set_compact(settings.compact_rows)
        window.articles.head.show_sort(settings.sort, is_reversed=settings.is_sort_reversed)
        window.bindings.restore(settings.shortcuts)
        window.text.highlighting.pen = settings.last_colour
        window.entities.set_collapsed_labels(settings.collapsed_labels)
        for label in Label:
            window.text.set_label_shown(label, label not in settings.hidden_labels)

    def _fill_theme_menu(self) -> None:
        menu = self._window.commands.menu("View").addMenu(self.tr("&Theme"))
        titles = {
            SYSTEM: self.tr("As the &Desktop"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "sepia": self.tr("&Sepia"),
            "contrast": self.tr("High &Contrast"),
        }
        for choice, title in titles.items():
            action = QAction(title, menu)
            action.setCheckable(True)
            action.setData(choice)
            action.setChecked(choice == themes().choice)
            menu.addAction(action)
            self._themes.addAction(action)

    def _connect(self) -> None:
        window, commands = self._window, self._window.commands
        self._themes.triggered.connect(self._on_theme_picked)
        look = window.text.look
        commands["larger"].triggered.connect(look.zoom_in)
        commands["smaller"].triggered.connect(look.zoom_out)
        commands["normal_size"].triggered.connect(lambda: look.set_zoom(1.0))
        commands["guide"].toggled.connect(window.text.set_guided)
        commands["preferences"].triggered.connect(self._on_preferences)
        rooms = {"show_articles": window.article_room, "show_entities": window.entity_room}
        for name, room in rooms.items():
            commands[name].setChecked(True)
            commands[name].toggled.connect(room.setVisible)

    @Slot(QAction)
    def _on_theme_picked(self, action: QAction) -> None:
        themes().set_choice(action.data())

    @Slot()
    def _on_preferences(self) -> None:
        dialog = self._window.findChild(PreferencesDialog)
        if dialog is None:
            dialog = self._preferences()
            self.preferences_made.emit(dialog)
            dialog.stand_aside(self._window)
            dialog.show()
        dialog.activateWindow()

    @Slot(str)
    def _on_language_picked(self, language: str) -> None:
        self._language = language

    @Slot(object)
    def _on_pipelines_chosen(self, chosen: dict[str, str]) -> None:
        self._pipelines = chosen
        self.pipelines_chosen.emit(chosen)

    def _preferences(self) -> PreferencesDialog:
        look = self._window.text.look
        dialog = PreferencesDialog(look.style, look.zoom, self._window)
        dialog.offer_languages(self._language)
        dialog.language_picked.connect(self._on_language_picked)
        dialog.pipelines.offer(self._installed, self._pipelines)
        dialog.pipelines.chosen.connect(self._on_pipelines_chosen)
        dialog.pipelines.folder_picked.connect(self.folder_picked)
        dialog.style_changed.connect(look.set_style)
        dialog.zoom_changed.connect(look.set_zoom)
        look.zoom_changed.connect(dialog.show_zoom)
        return dialog
