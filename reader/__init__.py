"""Rubricator: a local-first article reader that marks names and keeps highlights.

Read the program in this order:

``domain``      the values everything agrees on; standard library only
``protocol``    what the window's process and the child say to each other, one JSON line each
``paths``       where things are on this machine; ``settings``: what is remembered between starts
``encodings``   bytes -> text, in whichever encoding a program left them
``logs``        what went wrong, without a word of what is read
``crashes``     what ended the process before, told at the next start
``pipelines``   which spaCy pipelines there are, found out without spaCy
``preflight``   whether a window can be shown here, found out before Qt aborts
``importers``   a file -> an article                          (child only)
``nlp``         an article -> mentions and entities            (child only)
``worker``      the child process: requests in, answers out
``child``       starts that process from outside, asks it, survives its death
``store``       the library: engine, tables, migrations, one repository a table family
``exporters``   articles with their highlights, or their names -> a file
``clippings``   a file of highlights from elsewhere -> clippings
``services``    what a user can do, as functions over the library; no Qt
``cli``         the command line: the services without a window
``jobs``        work away from the window and back: the library, analysis and upkeep threads
``ui``          all widgets: the main window, its actions and its panes
``app``         makes the parts, connects them, closes them in the opposite order
``opening``     the frame of the window at once, and the program in it
``__main__``    the command, or the child when given ``--worker``

Imports point one way, from the bottom of this list to its top; import-linter holds that in CI.
Every offset anywhere is a code point offset into the article's text, end excluded.
"""

__version__ = "0.1.0"
