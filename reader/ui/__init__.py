"""All widgets: the main window, its actions and its panes.

``desk``         connects the panes, their presenters and the commands over one open library
``presenters``   one for each thing a user does: it asks the library, and shows its answer
``steps``        what a user did, so that it can be undone
``main_window``  the frame of the window, and the panes put into it
``dialogs``      everything that stands before the window, and the notices in it
``welcome``, ``notebook``, ``dossier``, ``entity_page``
                 pages in the place of the text
``articles``, ``text``, ``entities``
                 the three panes, which do not know each other
``actions``      all commands; ``bindings`` are their keys
``widgets``      what panes and dialogs are made of
``wording``      what the window says, in the user's language
``drawing``      how everything looks: colours, typefaces, icons and lines

Imports point from the top of this list to its bottom; import-linter holds that in CI. A presenter
answers signals of a pane by asking ``LibraryThread``, so that the window never waits.
"""
