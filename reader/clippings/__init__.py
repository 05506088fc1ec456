"""Highlights as other programs write them down, and as this one does: a file -> clippings.

``registry``         what a reader of clippings is, and which are installed
``naming``           the same name for the same clipping, whenever it is read
``objects``          JSON, and what stands in it; ``rows``: tables
``library_records``  the lines of this program's own files; ``library_reading``: whole articles
``dates``            when something was marked, as files say it
``colours``          other programs' colours as the nearest of the five pens
"""
