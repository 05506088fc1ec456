<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rubricator</source>
        <translation>Über Rubricator</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>A rubricator was the scribe who marked names and headings in red. This one marks who, what and where in your articles, and keeps what you highlight.</source>
        <translation>Ein Rubrikator war der Schreiber, der Namen und Überschriften rot auszeichnete. Dieser hier zeichnet aus, wer, was und wo in Ihren Artikeln steht, und bewahrt auf, was Sie markieren.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. The program makes no network connection.</source>
        <translation>Alles bleibt auf diesem Rechner. Das Programm stellt keine Netzwerkverbindung her.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt for Python, spaCy and SQLAlchemy; typefaces Inter, Literata, Source Sans 3 and Atkinson Hyperlegible, icons Lucide.</source>
        <translation>Freie Software unter der MIT-Lizenz. Erstellt mit Qt for Python, spaCy und SQLAlchemy; Schriften Inter, Literata, Source Sans 3 und Atkinson Hyperlegible, Symbole Lucide.</translation>
    </message>
    <message>
        <source>&amp;Show Library in Folder</source>
        <translation>Bibliothek im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Portable: everything is kept in the folder “portable” beside the program.</source>
        <translation>Portabel: alles liegt im Ordner „portable“ neben dem Programm.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>Dateien ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Article</source>
        <translation>Beis&amp;pielartikel öffnen</translation>
    </message>
    <message>
        <source>Pa&amp;use Reading Files</source>
        <translation>Lesen von Dateien &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Export Highlights…</source>
        <translation>Markierungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import Highlights…</source>
        <translation>Markierungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;Library…</source>
        <translation>Biblio&amp;thek importieren…</translation>
    </message>
    <message>
        <source>Export This Article’s &amp;Names…</source>
        <translation>&amp;Namen dieses Artikels exportieren…</translation>
    </message>
    <message>
        <source>Export Na&amp;mes of All Listed Articles…</source>
        <translation>Na&amp;men aller aufgeführten Artikel exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Paste F&amp;iles</source>
        <translation>Dateien einfü&amp;gen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Highlight Selection</source>
        <translation>Auswahl &amp;markieren</translation>
    </message>
    <message>
        <source>Add a &amp;Note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Tags</source>
        <translation>S&amp;chlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next Occurrence</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Previous Occurrence</source>
        <translation>V&amp;orige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Search Articles…</source>
        <translation>Artikel d&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search…</source>
        <translation>Diese Su&amp;che speichern…</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>Previous A&amp;rticle</source>
        <translation>Vorige&amp;r Artikel</translation>
    </message>
    <message>
        <source>Article &amp;List</source>
        <translation>Artikel&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>Show Nam&amp;es Panel</source>
        <translation>Na&amp;menleiste anzeigen</translation>
    </message>
    <message>
        <source>N&amp;otebook</source>
        <translation>Not&amp;izbuch</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Page of the Name</source>
        <translation>&amp;Seite des Namens</translation>
    </message>
    <message>
        <source>D&amp;ossier of the Name</source>
        <translation>D&amp;ossier des Namens</translation>
    </message>
    <message>
        <source>&amp;Watchlist…</source>
        <translation>&amp;Beobachtungsliste…</translation>
    </message>
    <message>
        <source>&amp;Doubtful Names…</source>
        <translation>&amp;Zweifelhafte Namen…</translation>
    </message>
    <message>
        <source>&amp;Your Names…</source>
        <translation>Ei&amp;gene Namen…</translation>
    </message>
    <message>
        <source>Decisions &amp;About Names…</source>
        <translation>&amp;Entscheidungen über Namen…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>Back Up &amp;Now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>Backups and &amp;Restore…</source>
        <translation>Sicherungen und &amp;Wiederherstellung…</translation>
    </message>
    <message>
        <source>Show Backup &amp;Folder</source>
        <translation>Sicherungs&amp;ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs</source>
        <translation>Andere &amp;Absätze abblenden</translation>
    </message>
    <message>
        <source>Show &amp;Article List</source>
        <translation>A&amp;rtikelliste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>St&amp;op Reading Aloud</source>
        <translation>Vorlesen &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Moved and Lost Highlights…</source>
        <translation>Verru&amp;tschte und verlorene Markierungen…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Fr&amp;ühere Fassungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;User’s Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;About Rubricator</source>
        <translation>Ü&amp;ber Rubricator</translation>
    </message>
</context>
<context>
    <name>AddingPresenter</name>
    <message>
        <source>Open Articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Artikel ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a Folder of Articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
</context>
<context>
    <name>AnchoringPresenter</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The text of this article changed, and some highlights moved or lost their place.</source>
        <translation>Der Text dieses Artikels hat sich geändert; einige Markierungen sind verrutscht oder haben ihre Stelle verloren.</translation>
    </message>
    <message>
        <source>New Place of a Highlight</source>
        <translation>Neue Stelle einer Markierung</translation>
    </message>
    <message>
        <source>Place of a Highlight</source>
        <translation>Stelle einer Markierung</translation>
    </message>
    <message>
        <source>Removal of Highlight</source>
        <translation>Entfernen einer Markierung</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Highlight, {colour}, with the note: {note}</source>
        <translation>Markierung, {colour}, mit der Notiz: {note}</translation>
    </message>
    <message>
        <source>Highlight, {colour}</source>
        <translation>Markierung, {colour}</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Rubricator ended by a crash the last time.</source>
        <translation>Rubricator ist beim letzten Mal abgestürzt.</translation>
    </message>
    <message>
        <source>What was stored is safe.</source>
        <translation>Was gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Show the Report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Die Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The library that was there is kept as {place}</source>
        <translation>Die bisherige Bibliothek liegt jetzt unter {place}</translation>
    </message>
    <message>
        <source>Another Library</source>
        <translation>Andere Bibliothek</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation>Bibliotheken (*.sqlite3);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ArrivalsBar</name>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Take out the files that were not read yet</source>
        <translation>Noch nicht gelesene Dateien herausnehmen</translation>
    </message>
    <message>
        <source>Go on reading files</source>
        <translation>Dateien weiter lesen</translation>
    </message>
    <message>
        <source>Pause reading files</source>
        <translation>Lesen der Dateien anhalten</translation>
    </message>
    <message>
        <source>Paused · 1 file waits</source>
        <translation>Angehalten · 1 Datei wartet</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln files wait</source>
        <translation>
            <numerusform>Angehalten · %Ln Datei wartet</numerusform>
            <numerusform>Angehalten · %Ln Dateien warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>{done} von {total} wird gelesen</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>noch %Ln Min.</numerusform>
            <numerusform>noch %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <translation>
            <numerusform>noch %Ln Std.</numerusform>
            <numerusform>noch %Ln Std.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsPreferences</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Einen Ordner zum Beobachten wählen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Den Ordner nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Articles analysed at once</source>
        <translation>Gleichzeitig untersuchte Artikel</translation>
    </message>
    <message>
        <source>Each wants a processor core and some 500 MB of memory while it works.</source>
        <translation>Jeder braucht während der Arbeit einen Prozessorkern und etwa 500 MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>Analysed at &amp;once</source>
        <translation>&amp;Gleichzeitig untersucht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Einen Ordner beobachten</translation>
    </message>
</context>
<context>
    <name>ArrivalsPresenter</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Eine Datei konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file will not be read.</source>
        <translation>Eine Datei wird nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will not be read.</source>
        <translation>
            <numerusform>%Ln Datei wird nicht gelesen.</numerusform>
            <numerusform>%Ln Dateien werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding of Files</source>
        <translation>Hinzufügen von Dateien</translation>
    </message>
    <message>
        <source>Add Again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>{duration}&#xa0;read</source>
        <translation>{duration}&#xa0;Lesezeit</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>Open Files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Den Beispielartikel lesen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Search All Articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Compare Copies…</source>
        <translation>Kopien vergleichen…</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Take out of Archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>Arti&amp;kel</translation>
    </message>
    <message>
        <source>No article is selected</source>
        <translation>Kein Artikel ist ausgewählt</translation>
    </message>
</context>
<context>
    <name>ArticleNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep Note</source>
        <translation>Notiz behalten</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>watched: {}</source>
        <translation>beobachtet: {}</translation>
    </message>
    <message>
        <source>{} % read</source>
        <translation>{} % gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>+1 copy</source>
        <translation>+1 Kopie</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>hinzugefügt {}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Finding names…</source>
        <translation>Namen werden gesucht…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>{} of {} articles</source>
        <translation>{} von {} Artikeln</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleTableModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Enter opens an article, U marks the selected ones as read or unread, A archives them, T tags them, N notes on one, Delete removes them. A capital letter begins a title to go to.</source>
        <translation>Die Eingabetaste öffnet einen Artikel, U kennzeichnet die ausgewählten als gelesen oder ungelesen, A archiviert sie, T gibt ihnen Schlagwörter, N schreibt eine Notiz zu einem, Entf entfernt sie. Ein Großbuchstabe beginnt einen Titel, zu dem gesprungen wird.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Beside the Library</source>
        <translation>&amp;Neben der Bibliothek</translation>
    </message>
    <message>
        <source>On every day on which the library is used a copy of it is made and checked. Restoring one keeps the library that is there under another name.</source>
        <translation>An jedem Tag, an dem die Bibliothek benutzt wird, wird eine Kopie angelegt und geprüft. Beim Wiederherstellen bleibt die jetzige Bibliothek unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore a &amp;File…</source>
        <translation>Eine &amp;Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Wie viele Sicherungen bleiben</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>Die neuesten &amp;behalten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “{backup}”?</source>
        <translation>„{backup}“ wiederherstellen?</translation>
    </message>
    <message>
        <source>The window closes and opens again with the backup. The library as it is now is kept under another name.</source>
        <translation>Das Fenster schließt sich und öffnet sich wieder mit der Sicherung. Die jetzige Bibliothek bleibt unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Folder of Backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation>Bibliotheken (*.sqlite3);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Markieren: {colour}</translation>
    </message>
    <message>
        <source>Card of the name at the caret</source>
        <translation>Karte des Namens an der Schreibmarke</translation>
    </message>
    <message>
        <source>Remove the highlight at the caret</source>
        <translation>Die Markierung an der Schreibmarke entfernen</translation>
    </message>
    <message>
        <source>Choose the highlight, the name or the link at the caret</source>
        <translation>Markierung, Namen oder Link an der Schreibmarke wählen</translation>
    </message>
    <message>
        <source>Make the chosen highlight longer or shorter</source>
        <translation>Gewählte Markierung verlängern oder verkürzen</translation>
    </message>
    <message>
        <source>In the article list</source>
        <translation>In der Artikelliste</translation>
    </message>
    <message>
        <source>In the list of names</source>
        <translation>In der Namensliste</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Den Artikel öffnen</translation>
    </message>
    <message>
        <source>Mark the selected articles as read or unread</source>
        <translation>Die ausgewählten Artikel als gelesen oder ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Archive the selected articles</source>
        <translation>Die ausgewählten Artikel archivieren</translation>
    </message>
    <message>
        <source>Tag the selected articles</source>
        <translation>Den ausgewählten Artikeln Schlagwörter geben</translation>
    </message>
    <message>
        <source>Write a note on the selected article</source>
        <translation>Eine Notiz zum ausgewählten Artikel schreiben</translation>
    </message>
    <message>
        <source>Move the selected articles to the trash</source>
        <translation>Die ausgewählten Artikel in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Go to a title that begins with a letter</source>
        <translation>Zu einem Titel gehen, der mit einem Buchstaben beginnt</translation>
    </message>
    <message>
        <source>Show only articles with the name</source>
        <translation>Nur Artikel mit dem Namen zeigen</translation>
    </message>
    <message>
        <source>Also show articles with the name</source>
        <translation>Auch Artikel mit dem Namen zeigen</translation>
    </message>
    <message>
        <source>Show only articles without the name</source>
        <translation>Nur Artikel ohne den Namen zeigen</translation>
    </message>
    <message>
        <source>Rename the name</source>
        <translation>Den Namen umbenennen</translation>
    </message>
    <message>
        <source>Select more names to merge</source>
        <translation>Weitere Namen zum Zusammenführen auswählen</translation>
    </message>
    <message>
        <source>All that can be done with the names</source>
        <translation>Alles, was mit den Namen möglich ist</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Press {keys}, or drop files here.</source>
        <translation>Drücken Sie {keys}, oder ziehen Sie Dateien hierher.</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Öffnen Sie einen Artikel</translation>
    </message>
    <message>
        <source>It is in the queue and will be shown once it is read.</source>
        <translation>Er ist in der Warteschlange und wird gezeigt, sobald er gelesen ist.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Articles over time</source>
        <translation>Artikel im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{kind}; Space joins it otherwise, Delete removes it</source>
        <translation>{kind}; die Leertaste verknüpft anders, Entf entfernt</translation>
    </message>
    <message>
        <source>Remove “{}” from the filter</source>
        <translation>„{}“ aus dem Filter entfernen</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Only articles that name {name}</source>
        <translation>Nur Artikel, die {name} nennen</translation>
    </message>
    <message>
        <source>Also articles that name {name} instead</source>
        <translation>Auch Artikel, die stattdessen {name} nennen</translation>
    </message>
    <message>
        <source>Only articles that do not name {name}</source>
        <translation>Nur Artikel, die {name} nicht nennen</translation>
    </message>
    <message>
        <source>Click to join it otherwise</source>
        <translation>Klicken, um anders zu verknüpfen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ColourFilter</name>
    <message>
        <source>Show {colour} highlights</source>
        <translation>Markierungen zeigen: {colour}</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>ContentsButton</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Left article</source>
        <translation>Linker Artikel</translation>
    </message>
    <message>
        <source>Right article</source>
        <translation>Rechter Artikel</translation>
    </message>
    <message>
        <source>Left text</source>
        <translation>Linker Text</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>Rechter Text</translation>
    </message>
    <message>
        <source>{percent} % in common</source>
        <translation>{percent} % gemeinsam</translation>
    </message>
    <message>
        <source>The same story, told twice</source>
        <translation>Dieselbe Geschichte, zweimal erzählt</translation>
    </message>
    <message>
        <source>Open &amp;Left</source>
        <translation>&amp;Linken öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Right</source>
        <translation>&amp;Rechten öffnen</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{word} is not a date.</source>
        <translation>{word} ist kein Datum.</translation>
    </message>
    <message>
        <source>Write dates as 2024, 2024-05 or 2024-05-01.</source>
        <translation>Schreiben Sie ein Datum als 2024, 2024-05 oder 2024-05-01.</translation>
    </message>
    <message>
        <source>There is no {word} to ask for.</source>
        <translation>Nach {word} lässt sich nicht fragen.</translation>
    </message>
    <message>
        <source>Write one of {words}.</source>
        <translation>Schreiben Sie eines von: {words}.</translation>
    </message>
    <message>
        <source>Write nothing but words and phrases, as in NEAR(storm coast).</source>
        <translation>Schreiben Sie nur Wörter und Wortfolgen, wie in NEAR(storm coast).</translation>
    </message>
    <message>
        <source>Write two words or more, as in NEAR(storm coast).</source>
        <translation>Schreiben Sie zwei oder mehr Wörter, wie in NEAR(storm coast).</translation>
    </message>
    <message>
        <source>Write fewer of them.</source>
        <translation>Schreiben Sie weniger davon.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Write ) where it ends.</source>
        <translation>Schreiben Sie ), wo sie endet.</translation>
    </message>
    <message>
        <source>{name} stands between two things, and nothing comes before it.</source>
        <translation>{name} steht zwischen zwei Dingen, und davor kommt nichts.</translation>
    </message>
    <message>
        <source>Write what comes before it, or &quot;{name}&quot; in quotes to look for the word.</source>
        <translation>Schreiben Sie, was davor kommt, oder &quot;{name}&quot; in Anführungszeichen, um das Wort zu suchen.</translation>
    </message>
    <message>
        <source>There is no place {word}.</source>
        <translation>Es gibt keinen Ort {word}.</translation>
    </message>
    <message>
        <source>Write in:trash.</source>
        <translation>Schreiben Sie in:trash.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Es ist kein Wort zum Suchen da.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Schreiben Sie wenigstens ein Wort.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{name} stands between two things, and nothing follows it.</source>
        <translation>{name} steht zwischen zwei Dingen, und danach kommt nichts.</translation>
    </message>
    <message>
        <source>Write what comes after it, or &quot;{name}&quot; in quotes to look for the word.</source>
        <translation>Schreiben Sie, was danach kommt, oder &quot;{name}&quot; in Anführungszeichen, um das Wort zu suchen.</translation>
    </message>
    <message>
        <source>Write words or phrases on both sides, as in storm NEAR coast.</source>
        <translation>Schreiben Sie Wörter oder Wortfolgen auf beiden Seiten, wie in storm NEAR coast.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The distance of NEAR is a number of words.</source>
        <translation>Der Abstand von NEAR ist eine Anzahl von Wörtern.</translation>
    </message>
    <message>
        <source>Write it as in NEAR(storm coast, 5).</source>
        <translation>Schreiben Sie ihn wie in NEAR(storm coast, 5).</translation>
    </message>
    <message>
        <source>A field cannot be inside another field.</source>
        <translation>Ein Feld kann nicht in einem anderen stehen.</translation>
    </message>
    <message>
        <source>Close the first one.</source>
        <translation>Schließen Sie das erste.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Es gibt kein Feld {field}.</translation>
    </message>
    <message>
        <source>Fields are {fields}; put words with a colon between quotes.</source>
        <translation>Felder sind {fields}; setzen Sie Wörter mit einem Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing follows {field}: yet.</source>
        <translation>Auf {field}: folgt noch nichts.</translation>
    </message>
    <message>
        <source>Write what to look for behind it, or &quot;{field}&quot; in quotes to look for the word.</source>
        <translation>Schreiben Sie dahinter, was gesucht wird, oder &quot;{field}&quot; in Anführungszeichen, um das Wort zu suchen.</translation>
    </message>
    <message>
        <source>What follows {name}: cannot end in *.</source>
        <translation>Was auf {name}: folgt, kann nicht mit * enden.</translation>
    </message>
    <message>
        <source>Write the whole of it.</source>
        <translation>Schreiben Sie es ganz.</translation>
    </message>
    <message>
        <source>Too many parentheses are inside one another.</source>
        <translation>Zu viele Klammern stehen ineinander.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
        <source>Write one word more.</source>
        <translation>Schreiben Sie noch ein Wort.</translation>
    </message>
    <message>
        <source>Something is missing before the parenthesis.</source>
        <translation>Vor der Klammer fehlt etwas.</translation>
    </message>
    <message>
        <source>Write one word.</source>
        <translation>Schreiben Sie ein Wort.</translation>
    </message>
    <message>
        <source>Write &quot; once more where the words end.</source>
        <translation>Schreiben Sie noch einmal &quot;, wo die Wörter enden.</translation>
    </message>
    <message>
        <source>Write a word between the quotes.</source>
        <translation>Schreiben Sie ein Wort zwischen die Anführungszeichen.</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>Die Anführungszeichen sind nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no word between the quotes.</source>
        <translation>Zwischen den Anführungszeichen steht kein Wort.</translation>
    </message>
    <message>
        <source>A * stands for the rest of a word, and only at its end.</source>
        <translation>Ein * steht für den Rest eines Wortes, und nur an dessen Ende.</translation>
    </message>
    <message>
        <source>Write the start of the word and then *, as in govern*.</source>
        <translation>Schreiben Sie den Anfang des Wortes und dann *, wie in govern*.</translation>
    </message>
    <message>
        <source>NEAR needs two words.</source>
        <translation>NEAR braucht zwei Wörter.</translation>
    </message>
    <message>
        <source>NEAR stands between words of one part of an article.</source>
        <translation>NEAR steht zwischen Wörtern eines Teils eines Artikels.</translation>
    </message>
    <message>
        <source>NEAR takes only words.</source>
        <translation>NEAR nimmt nur Wörter.</translation>
    </message>
    <message>
        <source>NOT leaves something out, and nothing follows it.</source>
        <translation>NOT lässt etwas weg, und danach kommt nichts.</translation>
    </message>
    <message>
        <source>Write what comes after it, or &quot;NOT&quot; in quotes to look for the word.</source>
        <translation>Schreiben Sie, was danach kommt, oder &quot;NOT&quot; in Anführungszeichen, um das Wort zu suchen.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>„{name}“ ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without a password in its own program.</source>
        <translation>Speichern Sie in dem zugehörigen Programm eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than an article may have.</source>
        <translation>„{name}“ ist entpackt größer, als ein Artikel sein darf.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} files.</source>
        <translation>„{name}“ enthält mehr als {number} Dateien.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} pages.</source>
        <translation>„{name}“ enthält mehr als {number} Seiten.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} articles.</source>
        <translation>„{name}“ enthält mehr als {number} Artikel.</translation>
    </message>
    <message>
        <source>Take out what you need.</source>
        <translation>Nehmen Sie heraus, was Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” is missing in it.</source>
        <translation>„{name}“ ist beschädigt: „{part}“ fehlt darin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {error}.</source>
        <translation>„{name}“ ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Save it once more in its own program.</source>
        <translation>Speichern Sie die Datei in dem zugehörigen Programm noch einmal.</translation>
    </message>
    <message>
        <source>Save or copy it once more.</source>
        <translation>Speichern oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Save it once more.</source>
        <translation>Speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The page has more than {number} tags.</source>
        <translation>Die Seite hat mehr als {number} Elemente.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} tags.</source>
        <translation>„{name}“ hat mehr als {number} Elemente.</translation>
    </message>
    <message>
        <source>Save only the part you need.</source>
        <translation>Speichern Sie nur den Teil, den Sie brauchen.</translation>
    </message>
    <message>
        <source>The page has no text in it.</source>
        <translation>Auf der Seite steht kein Text.</translation>
    </message>
    <message>
        <source>Save the page once more.</source>
        <translation>Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Speichern Sie die Seite neu.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying.</source>
        <translation>„{name}“ ist kopiergeschützt.</translation>
    </message>
    <message>
        <source>Ask the shop you bought it from for a file without protection.</source>
        <translation>Bitten Sie den Händler um eine Datei ohne Kopierschutz.</translation>
    </message>
    <message>
        <source>“{name}” is not a feed.</source>
        <translation>„{name}“ ist kein Feed.</translation>
    </message>
    <message>
        <source>“{name}” is not a JSON feed.</source>
        <translation>„{name}“ ist kein JSON-Feed.</translation>
    </message>
    <message>
        <source>Open it with its own program.</source>
        <translation>Öffnen Sie die Datei mit dem zugehörigen Programm.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or has more parts than a message may have.</source>
        <translation>„{name}“ ist beschädigt oder hat mehr Teile, als eine Nachricht haben darf.</translation>
    </message>
    <message>
        <source>Save the message once more.</source>
        <translation>Speichern Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, or a damaged one.</source>
        <translation>„{name}“ ist kein PDF oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation>„{name}“ enthält Bilder von Seiten und keinen Text.</translation>
    </message>
    <message>
        <source>Run a text recognition program on it first.</source>
        <translation>Lassen Sie zuerst ein Programm zur Texterkennung darüberlaufen.</translation>
    </message>
    <message>
        <source>“{name}” is not text.</source>
        <translation>„{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be read.</source>
        <translation>„{name}“ ist von keiner Art, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>Save it as HTML, PDF, EPUB, a text document or plain text.</source>
        <translation>Speichern Sie die Datei als HTML, PDF, EPUB, Textdokument oder reinen Text.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB.</source>
        <translation>„{name}“ ist größer als {number} MB.</translation>
    </message>
    <message>
        <source>“{name}” holds no article.</source>
        <translation>„{name}“ enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>Check that it has text in it.</source>
        <translation>Prüfen Sie, ob Text darin steht.</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted or an old Office document.</source>
        <translation>„{name}“ ist ein verschlüsseltes oder ein altes Office-Dokument.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as .docx without a password.</source>
        <translation>Öffnen Sie es in dem zugehörigen Programm und speichern Sie es als .docx ohne Kennwort.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation>„{name}“ braucht mehr Speicher, als eine Datei haben darf.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Add the files in it.</source>
        <translation>Fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Make a copy of it.</source>
        <translation>Machen Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Sie wurde vielleicht verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” may not be read.</source>
        <translation>„{name}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask for permission to read it.</source>
        <translation>Bitten Sie um das Recht, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {error}.</source>
        <translation>„{name}“ konnte nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Check the disk it is on.</source>
        <translation>Prüfen Sie den Datenträger, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>“{name}” is not an RTF document.</source>
        <translation>„{name}“ ist kein RTF-Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is no web archive, or a damaged one.</source>
        <translation>„{name}“ ist kein Webarchiv oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {error}.</source>
        <translation>Der Ordner kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>The name of the file is not text.</source>
        <translation>Der Name der Datei ist kein Text.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The article was deleted for good; its highlights are kept.</source>
        <translation>Der Artikel wurde endgültig gelöscht; seine Markierungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Add its file again to read it.</source>
        <translation>Fügen Sie seine Datei wieder hinzu, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>This was ended before it was done.</source>
        <translation>Das wurde beendet, bevor es fertig war.</translation>
    </message>
    <message>
        <source>No language model for this article&apos;s language ({language}) is installed.</source>
        <translation>Für die Sprache dieses Artikels ({language}) ist kein Sprachmodell installiert.</translation>
    </message>
    <message>
        <source>Install the Python package {package}.</source>
        <translation>Installieren Sie das Python-Paket {package}.</translation>
    </message>
    <message>
        <source>The language model {source} is broken: {error}</source>
        <translation>Das Sprachmodell {source} ist defekt: {error}</translation>
    </message>
    <message>
        <source>Install it again, or choose another one.</source>
        <translation>Installieren Sie es neu oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{source} holds no language model.</source>
        <translation>{source} enthält kein Sprachmodell.</translation>
    </message>
    <message>
        <source>The language model {source} does not find names.</source>
        <translation>Das Sprachmodell {source} findet keine Namen.</translation>
    </message>
    <message>
        <source>The language model {source} is not installed.</source>
        <translation>Das Sprachmodell {source} ist nicht installiert.</translation>
    </message>
    <message>
        <source>Choose the folder that has a file called config.cfg.</source>
        <translation>Wählen Sie den Ordner mit der Datei config.cfg.</translation>
    </message>
    <message>
        <source>Choose a pipeline that has a component called ner.</source>
        <translation>Wählen Sie eine Pipeline mit einer Komponente namens ner.</translation>
    </message>
    <message>
        <source>Split the file into smaller ones and add those.</source>
        <translation>Teilen Sie die Datei in kleinere auf und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>There was not enough memory for it.</source>
        <translation>Dafür war nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>Etwas Unerwartetes ist geschehen: {error}.</translation>
    </message>
    <message>
        <source>The names in the article could not be found.</source>
        <translation>Die Namen in dem Artikel konnten nicht gefunden werden.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The background process ended in the middle of its work ({reason}).</source>
        <translation>Der Hintergrundprozess endete mitten in seiner Arbeit ({reason}).</translation>
    </message>
    <message>
        <source>It took longer than {number} seconds.</source>
        <translation>Es dauerte länger als {number} Sekunden.</translation>
    </message>
    <message>
        <source>The file may be damaged or too large. Try again, or open it elsewhere.</source>
        <translation>Die Datei ist vielleicht beschädigt oder zu groß. Versuchen Sie es noch einmal oder öffnen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>The background process gave no answer: {error}.</source>
        <translation>Der Hintergrundprozess gab keine Antwort: {error}.</translation>
    </message>
    <message>
        <source>The file may be damaged or made to be slow. Try again, or open it elsewhere.</source>
        <translation>Die Datei ist vielleicht beschädigt oder absichtlich langsam. Versuchen Sie es noch einmal oder öffnen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the program starts with its own settings.</source>
        <translation>Die Datei der Einstellungen war beschädigt; das Programm beginnt mit seinen eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings could not be stored: {error}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>Die beschädigte Datei liegt jetzt unter {path}.</translation>
    </message>
    <message>
        <source>The settings file is damaged, so the program starts with its own settings.</source>
        <translation>Die Datei der Einstellungen ist beschädigt; das Programm beginnt mit seinen eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings could not be read: {error}.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Check that {path} can be written to.</source>
        <translation>Prüfen Sie, ob in {path} geschrieben werden kann.</translation>
    </message>
    <message>
        <source>It could not be kept as {path}: {error}.</source>
        <translation>Sie konnte nicht als {path} aufgehoben werden: {error}.</translation>
    </message>
    <message>
        <source>The article is no longer in the library.</source>
        <translation>Der Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Add its file again.</source>
        <translation>Fügen Sie seine Datei wieder hinzu.</translation>
    </message>
    <message>
        <source>The article is not in the library, or was not read yet.</source>
        <translation>Der Artikel ist nicht in der Bibliothek oder wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Wait until it was read, or add its file again.</source>
        <translation>Warten Sie, bis er gelesen ist, oder fügen Sie seine Datei wieder hinzu.</translation>
    </message>
    <message>
        <source>There is no article {number} that was read.</source>
        <translation>Es gibt keinen gelesenen Artikel {number}.</translation>
    </message>
    <message>
        <source>`rubricator list` shows the articles with their ids.</source>
        <translation>`rubricator list` zeigt die Artikel mit ihren Nummern.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start anew.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>{hint} It lies there because of the folder “{folder}” beside the program; without that folder your library is in your home.</source>
        <translation>{hint} Sie liegt dort wegen des Ordners „{folder}“ neben dem Programm; ohne diesen Ordner ist Ihre Bibliothek in Ihrem persönlichen Ordner.</translation>
    </message>
    <message>
        <source>Another program holds the library {path}.</source>
        <translation>Ein anderes Programm hält die Bibliothek {path} fest.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>You may not use the library {path}.</source>
        <translation>Sie dürfen die Bibliothek {path} nicht benutzen.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder.</source>
        <translation>Prüfen Sie, wem die Datei und ihr Ordner gehören.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written.</source>
        <translation>In die Bibliothek {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are not read-only.</source>
        <translation>Prüfen Sie, ob die Datei und ihr Ordner schreibgeschützt sind.</translation>
    </message>
    <message>
        <source>The disk with the library {path} is full.</source>
        <translation>Der Datenträger mit der Bibliothek {path} ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was stored is lost.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The library {path} could not be read from or written to its disk.</source>
        <translation>Die Bibliothek {path} konnte nicht von ihrem Datenträger gelesen oder darauf geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk; nothing that was stored before is lost.</source>
        <translation>Prüfen Sie den Datenträger; nichts zuvor Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>Die Bibliothek {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The file {path} is not a library.</source>
        <translation>Die Datei {path} ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {error}.</source>
        <translation>Die Datei {path} kann nicht benutzt werden: {error}.</translation>
    </message>
    <message>
        <source>Check that its folder exists, that you may write there, and that there is space.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt, ob Sie dort schreiben dürfen und ob Platz ist.</translation>
    </message>
    <message>
        <source>The library was not read to its end.</source>
        <translation>Die Bibliothek wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The text of the article is not what was marked.</source>
        <translation>Der Text des Artikels ist nicht der, der markiert wurde.</translation>
    </message>
    <message>
        <source>Open the article again and mark the words once more.</source>
        <translation>Öffnen Sie den Artikel wieder und markieren Sie die Wörter noch einmal.</translation>
    </message>
    <message>
        <source>The highlight is no longer in the library.</source>
        <translation>Die Markierung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Restore it, or mark it again.</source>
        <translation>Stellen Sie sie wieder her oder markieren Sie die Stelle neu.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of this program.</source>
        <translation>Die Bibliothek {path} wurde von einer neueren Version dieses Programms angelegt.</translation>
    </message>
    <message>
        <source>Update the program; the library was left as it is.</source>
        <translation>Aktualisieren Sie das Programm; die Bibliothek blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Name another file, or restore a backup.</source>
        <translation>Nennen Sie eine andere Datei oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is a search called {name} already.</source>
        <translation>Es gibt schon eine Suche namens {name}.</translation>
    </message>
    <message>
        <source>Choose another name for this one.</source>
        <translation>Wählen Sie für diese einen anderen Namen.</translation>
    </message>
    <message>
        <source>The search is no longer kept.</source>
        <translation>Die Suche ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>Name the backup to restore.</source>
        <translation>Nennen Sie die Sicherung, die wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>A library cannot be its own backup.</source>
        <translation>Eine Bibliothek kann nicht ihre eigene Sicherung sein.</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <translation>Wählen Sie einen anderen Ort für die Kopie.</translation>
    </message>
    <message>
        <source>Restore an older backup.</source>
        <translation>Stellen Sie eine ältere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The index of words {index} is damaged: {error}</source>
        <translation>Das Wortverzeichnis {index} ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>Make a backup of what is there, then restore an older backup.</source>
        <translation>Sichern Sie, was da ist, und stellen Sie dann eine ältere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{name} is of kind {label} already.</source>
        <translation>{name} gehört schon zu: {label}.</translation>
    </message>
    <message>
        <source>The file {path} is no gazetteer: line {number}: {problem}</source>
        <translation>Die Datei {path} ist keine Namensliste: Zeile {number}: {problem}</translation>
    </message>
    <message>
        <source>There is no kind {kind}.</source>
        <translation>Es gibt keine Art {kind}.</translation>
    </message>
    <message>
        <source>{name} is of kind {label} in line {number} already.</source>
        <translation>{name} gehört in Zeile {number} schon zu: {label}.</translation>
    </message>
    <message>
        <source>The first line names the columns: {name},{aliases}; aliases stand between “|”.</source>
        <translation>Die erste Zeile nennt die Spalten: {name},{aliases}; andere Namen stehen zwischen „|“.</translation>
    </message>
    <message>
        <source>There is nothing to export: nothing is highlighted or noted in these articles.</source>
        <translation>Es gibt nichts zu exportieren: In diesen Artikeln ist nichts markiert oder notiert.</translation>
    </message>
    <message>
        <source>Choose other articles, or highlight words in one of these first.</source>
        <translation>Wählen Sie andere Artikel, oder markieren Sie zuerst Wörter in einem von diesen.</translation>
    </message>
    <message>
        <source>The last entry of the clippings breaks off.</source>
        <translation>Der letzte Eintrag der Clippings bricht ab.</translation>
    </message>
    <message>
        <source>The file of highlights breaks off.</source>
        <translation>Die Datei mit Markierungen bricht ab.</translation>
    </message>
    <message>
        <source>The file {path} is in another format than {name}.</source>
        <translation>Die Datei {path} hat ein anderes Format als {name}.</translation>
    </message>
    <message>
        <source>Name no format, and it is recognised.</source>
        <translation>Nennen Sie kein Format, dann wird es erkannt.</translation>
    </message>
    <message>
        <source>surname of {name}, named in full in this article</source>
        <translation>Nachname von {name}, in diesem Artikel voll genannt</translation>
    </message>
    <message>
        <source>given name of {name}, named in full in this article</source>
        <translation>Vorname von {name}, in diesem Artikel voll genannt</translation>
    </message>
    <message>
        <source>full name of {name}</source>
        <translation>voller Name von {name}</translation>
    </message>
    <message>
        <source>part of the name {name} in this article</source>
        <translation>Teil des Namens {name} in diesem Artikel</translation>
    </message>
    <message>
        <source>fuller name of {name}</source>
        <translation>vollerer Name von {name}</translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation>andere Schreibweise von {name}</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>Abkürzung von {name}</translation>
    </message>
    <message>
        <source>what {name} stands for</source>
        <translation>wofür {name} steht</translation>
    </message>
    <message>
        <source>{name} but for its legal form</source>
        <translation>{name} bis auf die Rechtsform</translation>
    </message>
    <message>
        <source>short for {name} in this article</source>
        <translation>in diesem Artikel kurz für {name}</translation>
    </message>
    <message>
        <source>{name} in other letters</source>
        <translation>{name} in anderen Buchstaben</translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation>anderer Name von {name}</translation>
    </message>
    <message>
        <source>the program is not sure that this is a name of that kind</source>
        <translation>das Programm ist nicht sicher, ob das ein Name dieser Art ist</translation>
    </message>
    <message>
        <source>the same surname and initial</source>
        <translation>derselbe Nachname und Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>the same name, but for the words between</source>
        <translation>derselbe Name bis auf die Wörter dazwischen</translation>
    </message>
    <message>
        <source>the same surname and a similar given name</source>
        <translation>derselbe Nachname und ein ähnlicher Vorname</translation>
    </message>
    <message>
        <source>the same given name and a similar surname</source>
        <translation>derselbe Vorname und ein ähnlicher Nachname</translation>
    </message>
    <message>
        <source>a surname alone, which others in the library have</source>
        <translation>ein Nachname allein, den andere in der Bibliothek tragen</translation>
    </message>
    <message>
        <source>the initials of the longer name</source>
        <translation>die Anfangsbuchstaben des längeren Namens</translation>
    </message>
    <message>
        <source>joined by you</source>
        <translation>von Ihnen verbunden</translation>
    </message>
    <message>
        <source>set apart by you</source>
        <translation>von Ihnen getrennt</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>its name before you renamed it</source>
        <translation>sein Name, bevor Sie ihn umbenannten</translation>
    </message>
    <message>
        <source>the same name in this article</source>
        <translation>derselbe Name in diesem Artikel</translation>
    </message>
    <message>
        <source>There is no decision {number}.</source>
        <translation>Es gibt keine Entscheidung {number}.</translation>
    </message>
    <message>
        <source>Install a spaCy pipeline for it, such as spaCy&apos;s own {language}_core_news_md.</source>
        <translation>Installieren Sie eine spaCy-Pipeline dafür, etwa {language}_core_news_md von spaCy selbst.</translation>
    </message>
    <message>
        <source>`rubricator entity log` lists the decisions with their ids.</source>
        <translation>`rubricator entity log` führt die Entscheidungen mit ihren Nummern auf.</translation>
    </message>
    <message>
        <source>The name is no longer in the library.</source>
        <translation>Der Name ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Choose one from the list again.</source>
        <translation>Wählen Sie noch einmal einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>Choose two names or more.</source>
        <translation>Wählen Sie zwei oder mehr Namen.</translation>
    </message>
    <message>
        <source>{name} is not called {forms}.</source>
        <translation>{name} heißt nicht {forms}.</translation>
    </message>
    <message>
        <source>Its forms are: {forms}.</source>
        <translation>Seine Formen sind: {forms}.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>{name} is no name.</source>
        <translation>{name} ist kein Name.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>Write a name with at least one letter or digit.</source>
        <translation>Schreiben Sie einen Namen mit wenigstens einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Nothing goes by this name any more.</source>
        <translation>Unter diesem Namen gibt es nichts mehr.</translation>
    </message>
    <message>
        <source>It may have been merged with another.</source>
        <translation>Er wurde vielleicht mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>Name a file that `rubricator entity export` wrote.</source>
        <translation>Nennen Sie eine Datei, die `rubricator entity export` geschrieben hat.</translation>
    </message>
    <message>
        <source>Write a first line {columns}, then a line for each name, with {separator} between its aliases; a kind is one of {kinds}.</source>
        <translation>Schreiben Sie eine erste Zeile {columns}, dann eine Zeile für jeden Namen, mit {separator} zwischen seinen anderen Namen; eine Art ist eine von {kinds}.</translation>
    </message>
    <message>
        <source>The file {path} holds {kind} {version}, not {known} {number}.</source>
        <translation>Die Datei {path} enthält {kind} {version}, nicht {known} {number}.</translation>
    </message>
    <message>
        <source>Update the program, or export the decisions again.</source>
        <translation>Aktualisieren Sie das Programm oder exportieren Sie die Entscheidungen neu.</translation>
    </message>
    <message>
        <source>The file {path} holds no decisions: {error}.</source>
        <translation>Die Datei {path} enthält keine Entscheidungen: {error}.</translation>
    </message>
    <message>
        <source>The file {path} is no table of names: {error}.</source>
        <translation>Die Datei {path} ist keine Tabelle von Namen: {error}.</translation>
    </message>
    <message>
        <source>The file {path} has no column “{name}”.</source>
        <translation>Die Datei {path} hat keine Spalte „{name}“.</translation>
    </message>
    <message>
        <source>The file {path} holds no names.</source>
        <translation>Die Datei {path} enthält keine Namen.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>A dossier cannot be written as {format}.</source>
        <translation>Ein Dossier kann nicht als {format} geschrieben werden.</translation>
    </message>
    <message>
        <source>No passage holds {names}.</source>
        <translation>Keine Stelle enthält {names}.</translation>
    </message>
    <message>
        <source>Take the sentences in too, or choose fewer names.</source>
        <translation>Nehmen Sie auch die Sätze auf oder wählen Sie weniger Namen.</translation>
    </message>
    <message>
        <source>There is nothing to export: none of these articles was analysed.</source>
        <translation>Es gibt nichts zu exportieren: Keiner dieser Artikel wurde ausgewertet.</translation>
    </message>
    <message>
        <source>Wait until the names in them were found.</source>
        <translation>Warten Sie, bis die Namen darin gefunden sind.</translation>
    </message>
    <message>
        <source>There is no format of names called {format}.</source>
        <translation>Es gibt kein Format für Namen, das {format} heißt.</translation>
    </message>
    <message>
        <source>There is no format called {format}.</source>
        <translation>Es gibt kein Format, das {format} heißt.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Wählen Sie eines von diesen: {names}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Wählen Sie einen Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Legen Sie den Ordner zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Choose a name for the file, inside that folder.</source>
        <translation>Wählen Sie einen Namen für die Datei in diesem Ordner.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {error}.</source>
        <translation>Die Datei {path} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>{folder} has files of these names already: {names}.</source>
        <translation>{folder} hat schon Dateien mit diesen Namen: {names}.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or let them be replaced.</source>
        <translation>Wählen Sie einen leeren Ordner oder lassen Sie sie ersetzen.</translation>
    </message>
    <message>
        <source>Correct the template; the one that comes with the program shows how it is done.</source>
        <translation>Berichtigen Sie die Vorlage; die mitgelieferte zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>The template {path}, line {number}: {problem}.</source>
        <translation>Die Vorlage {path}, Zeile {number}: {problem}.</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {error}.</source>
        <translation>Die Vorlage {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>An Excel workbook takes {number} highlights and no more.</source>
        <translation>Eine Excel-Arbeitsmappe fasst höchstens {number} Markierungen.</translation>
    </message>
    <message>
        <source>Export fewer articles, or as CSV.</source>
        <translation>Exportieren Sie weniger Artikel oder als CSV.</translation>
    </message>
    <message>
        <source>There is no format of highlights called {format}.</source>
        <translation>Es gibt kein Format für Markierungen, das {format} heißt.</translation>
    </message>
    <message>
        <source>The file {path} is too large for a file of highlights.</source>
        <translation>Die Datei {path} ist zu groß für eine Datei mit Markierungen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {error}.</source>
        <translation>Die Datei {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The file {path} is no text.</source>
        <translation>Die Datei {path} ist kein Text.</translation>
    </message>
    <message>
        <source>Choose the file that was exported.</source>
        <translation>Wählen Sie die Datei, die exportiert wurde.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>A decision of the library is damaged: {error}.</source>
        <translation>Eine Entscheidung der Bibliothek ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>Update the program, or export the library again.</source>
        <translation>Aktualisieren Sie das Programm oder exportieren Sie die Bibliothek neu.</translation>
    </message>
    <message>
        <source>The file of KOReader holds no table.</source>
        <translation>Die Datei von KOReader enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>Choose the file metadata.….lua in the folder of the book.</source>
        <translation>Wählen Sie die Datei metadata.….lua im Ordner des Buches.</translation>
    </message>
    <message>
        <source>The file of KOReader is damaged: {error}.</source>
        <translation>Die Datei von KOReader ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>Copy it from the device once more, and choose the copy.</source>
        <translation>Kopieren Sie sie noch einmal vom Gerät und wählen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Export the library once more, and choose the new file.</source>
        <translation>Exportieren Sie die Bibliothek noch einmal und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>Line {number} of the library is damaged: {problem}.</source>
        <translation>Zeile {number} der Bibliothek ist beschädigt: {problem}.</translation>
    </message>
    <message>
        <source>The file holds {kind} {version}, not {known} {number}.</source>
        <translation>Die Datei enthält {kind} {version}, nicht {known} {number}.</translation>
    </message>
    <message>
        <source>The file of highlights is damaged or of another shape: {error}.</source>
        <translation>Die Datei mit Markierungen ist beschädigt oder anders aufgebaut: {error}.</translation>
    </message>
    <message>
        <source>Export it once more, and choose the new file.</source>
        <translation>Exportieren Sie sie noch einmal und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>A figure of the page lacks what finds its quote again: {error}.</source>
        <translation>Einer Abbildung der Seite fehlt, was ihr Zitat wiederfindet: {error}.</translation>
    </message>
    <message>
        <source>Line {number} of the table of highlights is damaged: {error}.</source>
        <translation>Zeile {number} der Tabelle mit Markierungen ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The file is in no format of highlights that can be read.</source>
        <translation>Die Datei hat kein lesbares Format für Markierungen.</translation>
    </message>
    <message>
        <source>These can be: {names}.</source>
        <translation>Gelesen werden können: {names}.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
        <source>Rubricator made a mistake</source>
        <translation>Rubricator hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>This is a bug, not something you did. What was stored is safe. Nothing is sent anywhere; if you want to report it, copy the text below, and look whether it holds words of your articles.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Was gespeichert wurde, ist sicher. Nichts wird irgendwohin gesendet; wenn Sie ihn melden möchten, kopieren Sie den Text unten, und sehen Sie nach, ob er Wörter Ihrer Artikel enthält.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>{names} is {name}</source>
        <translation>{names} ist {name}</translation>
    </message>
    <message>
        <source>{forms} is not {name} but {other}</source>
        <translation>{forms} ist nicht {name}, sondern {other}</translation>
    </message>
    <message>
        <source>{name} is called {new}</source>
        <translation>{name} heißt {new}</translation>
    </message>
    <message>
        <source>{name} is one of: {kind}, not: {other}</source>
        <translation>{name} gehört zu: {kind}, nicht: {other}</translation>
    </message>
    <message>
        <source>{name} is no name</source>
        <translation>{name} ist kein Name</translation>
    </message>
    <message>
        <source>{name} is no name in one article</source>
        <translation>{name} ist in einem Artikel kein Name</translation>
    </message>
    <message>
        <source>{forms} is a name ({kind})</source>
        <translation>{forms} ist ein Name ({kind})</translation>
    </message>
    <message>
        <source>{name} is not {other}</source>
        <translation>{name} ist nicht {other}</translation>
    </message>
    <message>
        <source>{name} is right</source>
        <translation>{name} ist richtig</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Decisions About Names</source>
        <translation>Entscheidungen über Namen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>What you rename, merge, set apart or leave out is listed here.</source>
        <translation>Hier steht, was Sie umbenennen, zusammenführen, trennen oder auslassen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Take Again</source>
        <translation>Wieder gelten lassen</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Exported to {place}</source>
        <translation>Exportiert nach {place}</translation>
    </message>
    <message>
        <source>Saved as {place}</source>
        <translation>Gespeichert als {place}</translation>
    </message>
    <message>
        <source>“{title}” was in the library already.</source>
        <translation>„{title}“ war schon in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Every &amp;sentence, highlighted or not</source>
        <translation>Jeder &amp;Satz, markiert oder nicht</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Show Every Sentence</source>
        <translation>Jeden Satz zeigen</translation>
    </message>
    <message>
        <source>All that holds these names, the oldest first</source>
        <translation>Alles, was diese Namen enthält, das Älteste zuerst</translation>
    </message>
    <message>
        <source>All that holds this name, the oldest first</source>
        <translation>Alles, was diesen Namen enthält, das Älteste zuerst</translation>
    </message>
    <message>
        <source>No sentence holds all of these names</source>
        <translation>Kein Satz enthält alle diese Namen</translation>
    </message>
    <message>
        <source>Choose fewer names.</source>
        <translation>Wählen Sie weniger Namen.</translation>
    </message>
    <message>
        <source>No highlight holds this</source>
        <translation>Keine Markierung enthält das</translation>
    </message>
    <message>
        <source>Highlight words around the name, or take every sentence in.</source>
        <translation>Markieren Sie Worte um den Namen, oder nehmen Sie jeden Satz auf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>DossierPresenter</name>
    <message>
        <source>Export the Dossier</source>
        <translation>Dossier exportieren</translation>
    </message>
    <message>
        <source>Writing the dossier…</source>
        <translation>Das Dossier wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>DoubtfulNamesDialog</name>
    <message>
        <source>Doubtful Names</source>
        <translation>Zweifelhafte Namen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>A accepts, R rejects, S skips, Backspace takes it back.</source>
        <translation>A nimmt an, R lehnt ab, S überspringt, die Rücktaste nimmt zurück.</translation>
    </message>
    <message>
        <source>Looking for doubtful names…</source>
        <translation>Zweifelhafte Namen werden gesucht…</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>Alle Fragen beantwortet</translation>
    </message>
    <message>
        <source>No doubtful names</source>
        <translation>Keine zweifelhaften Namen</translation>
    </message>
    <message numerus="yes">
        <source>There were %Ln doubtful names.</source>
        <translation>
            <numerusform>Es gab %Ln zweifelhaften Namen.</numerusform>
            <numerusform>Es gab %Ln zweifelhafte Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was 1 doubtful name.</source>
        <translation>Es gab 1 zweifelhaften Namen.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;Min.</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation>{hours}&#xa0;Std.</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h&#xa0;{minutes}&#xa0;min</source>
        <translation>{hours}&#xa0;Std.&#xa0;{minutes}&#xa0;Min.</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, Little Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, Big Endian)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Koreanisch (Windows-949)</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>Show Everywhere</source>
        <translation>Überall anzeigen</translation>
    </message>
    <message>
        <source>Show Page</source>
        <translation>Seite anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln articles of the library</source>
        <translation>
            <numerusform>In %Ln Artikel der Bibliothek</numerusform>
            <numerusform>In %Ln Artikeln der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>In no other article of the library</source>
        <translation>In keinem anderen Artikel der Bibliothek</translation>
    </message>
    <message>
        <source>{label}  ·  once in this article</source>
        <translation>{label}  ·  einmal in diesem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>{label}  ·  %Ln times in this article</source>
        <translation>
            <numerusform>{label}  ·  %Ln Mal in diesem Artikel</numerusform>
            <numerusform>{label}  ·  %Ln Mal in diesem Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityDelegate</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>EntityMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Why Together?</source>
        <translation>Warum zusammen?</translation>
    </message>
    <message>
        <source>Set Apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Not a Name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Show Page</source>
        <translation>Seite anzeigen</translation>
    </message>
    <message>
        <source>Dossier of This Name</source>
        <translation>Dossier dieses Namens</translation>
    </message>
    <message>
        <source>Dossier of These Names</source>
        <translation>Dossier dieser Namen</translation>
    </message>
    <message>
        <source>In This Article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy Names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>Ein anderer Name…</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Page of a name</source>
        <translation>Seite eines Namens</translation>
    </message>
    <message>
        <source>Named in the same articles</source>
        <translation>In denselben Artikeln genannt</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No sentence holds this name</source>
        <translation>Kein Satz enthält diesen Namen</translation>
    </message>
    <message>
        <source>No sentence holds both names</source>
        <translation>Kein Satz enthält beide Namen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>List Its Articles</source>
        <translation>Seine Artikel auflisten</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>All highlights and sentences that hold the name, in order of time</source>
        <translation>Alle Markierungen und Sätze, die den Namen enthalten, nach der Zeit geordnet</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sentences that hold both names</source>
        <translation>Die Sätze mit beiden Namen zeigen</translation>
    </message>
    <message>
        <source>Sentences, the newest first</source>
        <translation>Sätze, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Sentences that hold “{name}” too</source>
        <translation>Sätze, in denen auch „{name}“ steht</translation>
    </message>
    <message>
        <source>Page of “{name}”</source>
        <translation>Seite von „{name}“</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message>
        <source>{period}: {articles}</source>
        <translation>{period}: {articles}</translation>
    </message>
</context>
<context>
    <name>EntityPane</name>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Whose names</source>
        <translation>Wessen Namen</translation>
    </message>
    <message>
        <source>This Article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No name matches</source>
        <translation>Kein Name passt</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Keine Namen</translation>
    </message>
    <message>
        <source>Counting names…</source>
        <translation>Namen werden gezählt…</translation>
    </message>
    <message>
        <source>Names in the listed articles stand here.</source>
        <translation>Hier stehen die Namen in den aufgeführten Artikeln.</translation>
    </message>
    <message>
        <source>Names in the open article are listed here.</source>
        <translation>Hier stehen die Namen im geöffneten Artikel.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>EntityRow</name>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>New in this library</source>
        <translation>Neu in dieser Bibliothek</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 Name</translation>
    </message>
    <message>
        <source>Those that most articles name. Search for others above.</source>
        <translation>Diese kommen in den meisten Artikeln vor. Weitere finden Sie oben über die Suche.</translation>
    </message>
    <message>
        <source>1 article left to change</source>
        <translation>1 Artikel noch zu ändern</translation>
    </message>
    <message>
        <source>Also in the text as:</source>
        <translation>Im Text auch als:</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>EntityView</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Enter shows only the articles with a name, and Enter again all of them; with Shift also those with it, with Alt those without it. F2 renames, Shift and the arrow keys select more names to merge, and the menu key shows what else can be done.</source>
        <translation>Die Eingabetaste zeigt nur die Artikel mit einem Namen, noch einmal gedrückt wieder alle; mit Umschalt auch die mit ihm, mit Alt die ohne ihn. F2 benennt um, Umschalt und die Pfeiltasten wählen weitere Namen zum Zusammenführen aus, und die Menütaste zeigt, was sonst noch möglich ist.</translation>
    </message>
</context>
<context>
    <name>ExportHighlightsDialog</name>
    <message>
        <source>Export Highlights</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>&amp;One file for each article</source>
        <translation>&amp;Eine Datei je Artikel</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message numerus="yes">
        <source>%n selected highlight(s)</source>
        <translation>
            <numerusform>%n ausgewählte Markierung</numerusform>
            <numerusform>%n ausgewählte Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown highlight(s)</source>
        <translation>
            <numerusform>%n angezeigte Markierung</numerusform>
            <numerusform>%n angezeigte Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n ausgewählter Artikel</numerusform>
            <numerusform>%n ausgewählte Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed article(s)</source>
        <translation>
            <numerusform>%n aufgeführter Artikel</numerusform>
            <numerusform>%n aufgeführte Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Wählen Sie eine Vorlage.</translation>
    </message>
</context>
<context>
    <name>ExportingPresenter</name>
    <message>
        <source>Template of your own…</source>
        <translation>Eigene Vorlage…</translation>
    </message>
    <message>
        <source>Choose a Template</source>
        <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
        <source>Jinja templates (*.j2);;All files (*)</source>
        <translation>Jinja-Vorlagen (*.j2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>Replace them?</source>
        <translation>Sollen sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace Files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search words and names</source>
        <translation>Wörter und Namen suchen</translation>
    </message>
    <message>
        <source>No article has “%1”. These have words that begin so.</source>
        <translation>„%1“ steht in keinem Artikel. In diesen stehen Wörter, die so beginnen.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
</context>
<context>
    <name>FoldLines</name>
    <message>
        <source>as you said of this site</source>
        <translation>wie von Ihnen für diese Website gesagt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Part of the article</source>
        <translation>Teil des Artikels</translation>
    </message>
    <message>
        <source>One line not part of the article</source>
        <translation>Eine Zeile gehört nicht zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not part of the article</source>
        <translation>
            <numerusform>%Ln Zeile gehört nicht zum Artikel</numerusform>
            <numerusform>%Ln Zeilen gehören nicht zum Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Loading the text in between…</source>
        <translation>Der Text dazwischen wird geladen…</translation>
    </message>
</context>
<context>
    <name>GazetteerDialog</name>
    <message>
        <source>Your Names</source>
        <translation>Eigene Namen</translation>
    </message>
    <message>
        <source>These names are found in every article, as whole words.</source>
        <translation>Diese Namen werden in jedem Artikel als ganze Wörter gefunden.</translation>
    </message>
    <message>
        <source>Find one of your names</source>
        <translation>Einen eigenen Namen suchen</translation>
    </message>
    <message>
        <source>For example: BHA | Harbour Authority</source>
        <translation>Zum Beispiel: BHA | Hafenbehörde</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Your names</source>
        <translation>Eigene Namen</translation>
    </message>
    <message>
        <source>No names of your own yet</source>
        <translation>Noch keine eigenen Namen</translation>
    </message>
    <message>
        <source>Add one below, mark words in an article, or import a list.</source>
        <translation>Fügen Sie unten einen hinzu, zeichnen Sie Wörter in einem Artikel aus, oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Other forms</source>
        <translation>Andere &amp;Formen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>GazetteerModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Andere Formen</translation>
    </message>
</context>
<context>
    <name>GazetteerPresenter</name>
    <message>
        <source>Change of Your Name</source>
        <translation>Änderung eines eigenen Namens</translation>
    </message>
    <message>
        <source>Addition of Your Name</source>
        <translation>Hinzufügen eines eigenen Namens</translation>
    </message>
    <message>
        <source>Removal of Your Names</source>
        <translation>Entfernen eigener Namen</translation>
    </message>
    <message>
        <source>Import Names</source>
        <translation>Namen importieren</translation>
    </message>
    <message>
        <source>Import of Names</source>
        <translation>Import von Namen</translation>
    </message>
    <message>
        <source>Export Names</source>
        <translation>Namen exportieren</translation>
    </message>
    <message>
        <source>Names (*.csv)</source>
        <translation>Namen (*.csv)</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User’s Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <translation>Das Handbuch ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>GuidingPresenter</name>
    <message>
        <source>“{command}” has nothing to work on now.</source>
        <translation>„{command}“ hat jetzt nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>HighlightEditor</name>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Next highlight at this place</source>
        <translation>Nächste Markierung an dieser Stelle</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Die Markierung entfernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>HighlightImportPresenter</name>
    <message>
        <source>Import of Highlights</source>
        <translation>Import von Markierungen</translation>
    </message>
    <message>
        <source>Import Highlights</source>
        <translation>Markierungen importieren</translation>
    </message>
    <message>
        <source>Highlights (*.txt *.json *.jsonl *.jsonld *.csv *.lua *.md *.html *.calibre_annotation_collection);;All files (*)</source>
        <translation>Markierungen (*.txt *.json *.jsonl *.jsonld *.csv *.lua *.md *.html *.calibre_annotation_collection);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ImportHighlightsDialog</name>
    <message>
        <source>Import Highlights</source>
        <translation>Markierungen importieren</translation>
    </message>
    <message>
        <source>Reading the highlights…</source>
        <translation>Die Markierungen werden gelesen…</translation>
    </message>
    <message>
        <source>Highlights that found no place</source>
        <translation>Markierungen ohne Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights were added</source>
        <translation>
            <numerusform>%Ln Markierung wurde hinzugefügt</numerusform>
            <numerusform>%Ln Markierungen wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words are not in the article.</source>
        <translation>Ihre Wörter stehen nicht im Artikel.</translation>
    </message>
    <message>
        <source>It waits for its article.</source>
        <translation>Sie wartet auf ihren Artikel.</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Liste kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand in a text that has changed</source>
        <translation>
            <numerusform>%Ln steht in einem geänderten Text</numerusform>
            <numerusform>%Ln stehen in einem geänderten Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not in the text of their article</source>
        <translation>
            <numerusform>%Ln steht nicht im Text ihres Artikels</numerusform>
            <numerusform>%Ln stehen nicht im Text ihres Artikels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for an article that is not here</source>
        <translation>
            <numerusform>%Ln wartet auf einen Artikel, der nicht hier ist</numerusform>
            <numerusform>%Ln warten auf einen Artikel, der nicht hier ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already</source>
        <translation>
            <numerusform>%Ln war schon in der Bibliothek</numerusform>
            <numerusform>%Ln waren schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out.</source>
        <translation>Der Rest wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ImportLibraryDialog</name>
    <message>
        <source>Import a Library</source>
        <translation>Bibliothek importieren</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Die Bibliothek wird durchgesehen …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions about names differ</source>
        <translation>
            <numerusform>%Ln Entscheidung über Namen weicht ab</numerusform>
            <numerusform>%Ln Entscheidungen über Namen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colours mean something else</source>
        <translation>
            <numerusform>%Ln Farbe bedeutet etwas anderes</numerusform>
            <numerusform>%Ln Farben bedeuten etwas anderes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which ones hold. The others are kept as taken back.</source>
        <translation>Wählen Sie, welche gelten. Die anderen bleiben als zurückgenommen erhalten.</translation>
    </message>
    <message>
        <source>Choose what they mean in your library.</source>
        <translation>Wählen Sie, was sie in Ihrer Bibliothek bedeuten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The rest was left out.</source>
        <translation>Der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The library as it was before is kept as {place}</source>
        <translation>Die Bibliothek, wie sie vorher war, liegt in {place}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were added</source>
        <translation>
            <numerusform>%Ln Artikel wurde hinzugefügt</numerusform>
            <numerusform>%Ln Artikel wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were here and say more now</source>
        <translation>
            <numerusform>%Ln Artikel war schon da und sagt jetzt mehr</numerusform>
            <numerusform>%Ln Artikel waren schon da und sagen jetzt mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were here already</source>
        <translation>
            <numerusform>%Ln Artikel war schon da</numerusform>
            <numerusform>%Ln Artikel waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights were added</source>
        <translation>
            <numerusform>%Ln Markierung wurde hinzugefügt</numerusform>
            <numerusform>%Ln Markierungen wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights say more now</source>
        <translation>
            <numerusform>%Ln Markierung sagt jetzt mehr</numerusform>
            <numerusform>%Ln Markierungen sagen jetzt mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were added</source>
        <translation>
            <numerusform>%Ln Entscheidung wurde hinzugefügt</numerusform>
            <numerusform>%Ln Entscheidungen wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Die Bibliothek wird importiert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Files That Could Not Be Read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>1 file could not be read</source>
        <translation>1 Datei konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation>Fehlgeschlagene Dateien</translation>
    </message>
</context>
<context>
    <name>ImportWorkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeepingPresenter</name>
    <message>
        <source>Back Up the Library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation>Bibliotheken (*.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The library was copied to {place}</source>
        <translation>Die Bibliothek wurde nach {place} kopiert</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Die Bibliothek wird kopiert…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Die Bibliothek wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is whole: {articles}, {highlights}.</source>
        <translation>Die Bibliothek ist unversehrt: {articles}, {highlights}.</translation>
    </message>
    <message>
        <source>Check the Library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>Make a backup of what is there, then restore an older backup. What was found is listed below.</source>
        <translation>Sichern Sie, was da ist, und stellen Sie dann eine ältere Sicherung wieder her. Unten steht, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Countries and cities</source>
        <translation>Länder und Städte</translation>
    </message>
    <message>
        <source>Regions and landscapes</source>
        <translation>Regionen und Landschaften</translation>
    </message>
    <message>
        <source>Buildings and sites</source>
        <translation>Bauwerke und Anlagen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Gesetze</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Prozentangaben</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Ordinals</source>
        <translation>Ordnungszahlen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>LedgerPresenter</name>
    <message>
        <source>Is “{name}” a name of this kind?</source>
        <translation>Ist „{name}“ ein Name dieser Art?</translation>
    </message>
    <message>
        <source>Is “{name}” the same as “{other}”?</source>
        <translation>Ist „{name}“ dasselbe wie „{other}“?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation>Entscheidungen importieren</translation>
    </message>
    <message>
        <source>Decisions (*.json);;Names (*.csv)</source>
        <translation>Entscheidungen (*.json);;Namen (*.csv)</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Weitere Arten</translation>
    </message>
    <message>
        <source>Numbers, dates and what else has no room here</source>
        <translation>Zahlen, Daten und was hier sonst keinen Platz hat</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>Show or hide {name} in the text</source>
        <translation>{name} im Text zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>LibraryImportPresenter</name>
    <message>
        <source>Import a Library</source>
        <translation>Bibliothek importieren</translation>
    </message>
    <message>
        <source>Libraries (*.jsonl);;All files (*)</source>
        <translation>Bibliotheken (*.jsonl);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Choose what is listed</source>
        <translation>Wählen, was aufgeführt wird</translation>
    </message>
    <message>
        <source>Order and layout of the list</source>
        <translation>Ordnung und Aussehen der Liste</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>&amp;Reverse Order</source>
        <translation>&amp;Umgekehrte Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Listed: {}</source>
        <translation>Aufgeführt: {}</translation>
    </message>
    <message>
        <source>Order By</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>Diese Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Arrange Saved Searches…</source>
        <translation>Gespeicherte Suchen &amp;ordnen…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
</context>
<context>
    <name>LostHighlightsDialog</name>
    <message>
        <source>Highlights in a Changed Text</source>
        <translation>Markierungen in einem geänderten Text</translation>
    </message>
    <message>
        <source>To place one by hand, select its words in the text and press Place Here.</source>
        <translation>Um eine von Hand zu setzen, wählen Sie ihre Wörter im Text aus und drücken „Hier setzen“.</translation>
    </message>
    <message>
        <source>Highlights that moved or were lost</source>
        <translation>Verrutschte oder verlorene Markierungen</translation>
    </message>
    <message>
        <source>Every highlight has its place</source>
        <translation>Jede Markierung hat ihre Stelle</translation>
    </message>
    <message>
        <source>None of this article&apos;s highlights is in doubt.</source>
        <translation>Keine Markierung dieses Artikels ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Accept All That Moved</source>
        <translation>Alle verrutschten annehmen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>Im Text anzeigen</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Hier setzen</translation>
    </message>
    <message>
        <source>Place it at the words that are selected in the text</source>
        <translation>An die Wörter setzen, die im Text ausgewählt sind</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Nicht mehr im Text</translation>
    </message>
    <message>
        <source>Now, {share} alike</source>
        <translation>Jetzt, zu {share} gleich</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>Namen im Artikel</translation>
    </message>
</context>
<context>
    <name>MarkerStrip</name>
    <message>
        <source>Marks of the whole article</source>
        <translation>Zeichen des ganzen Artikels</translation>
    </message>
</context>
<context>
    <name>MarkingPresenter</name>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Colour of Highlight</source>
        <translation>Farbe einer Markierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Change of Highlight</source>
        <translation>Änderung einer Markierung</translation>
    </message>
    <message>
        <source>Move of Highlight</source>
        <translation>Verschieben einer Markierung</translation>
    </message>
    <message>
        <source>Removal of Highlight</source>
        <translation>Entfernen einer Markierung</translation>
    </message>
    <message>
        <source>Part of the Article</source>
        <translation>Teil des Artikels</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>Nicht Teil des Artikels</translation>
    </message>
</context>
<context>
    <name>MeaningPreferences</name>
    <message>
        <source>Shown with the colour wherever it is chosen, and written in every export.</source>
        <translation>Steht bei der Farbe, wo immer sie gewählt wird, und in jedem Export.</translation>
    </message>
    <message>
        <source>Meaning of {colour}</source>
        <translation>Bedeutung von {colour}</translation>
    </message>
    <message>
        <source>for example: claim</source>
        <translation>zum Beispiel: Behauptung</translation>
    </message>
    <message>
        <source>for example: quote</source>
        <translation>zum Beispiel: Zitat</translation>
    </message>
    <message>
        <source>for example: doubt</source>
        <translation>zum Beispiel: Zweifel</translation>
    </message>
</context>
<context>
    <name>MeaningsPresenter</name>
    <message>
        <source>Colours of highlights</source>
        <translation>Farben der Markierungen</translation>
    </message>
    <message>
        <source>Meaning of a Colour</source>
        <translation>Bedeutung einer Farbe</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Select no names (Esc)</source>
        <translation>Keine Namen auswählen (Esc)</translation>
    </message>
    <message>
        <source>Select no names</source>
        <translation>Keine Namen auswählen</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Merge Names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <source>Find another name of the library</source>
        <translation>Einen anderen Namen der Bibliothek suchen</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Der Name, der bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>No name matches.</source>
        <translation>Kein Name passt.</translation>
    </message>
    <message>
        <source>Choose the name that “{name}” becomes part of.</source>
        <translation>Wählen Sie den Namen, in dem „{name}“ aufgeht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names become one. Choose the name that stays.</source>
        <translation>
            <numerusform>%Ln Name wird einer. Wählen Sie den Namen, der bleibt.</numerusform>
            <numerusform>%Ln Namen werden einer. Wählen Sie den Namen, der bleibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameExportingPresenter</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Export Names</source>
        <translation>Namen exportieren</translation>
    </message>
    <message>
        <source>Writing the names…</source>
        <translation>Die Namen werden geschrieben…</translation>
    </message>
</context>
<context>
    <name>NamingPresenter</name>
    <message>
        <source>Not a Name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Merging of Names</source>
        <translation>Zusammenführen von Namen</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change of Type</source>
        <translation>Änderung der Art</translation>
    </message>
    <message>
        <source>Setting Apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Marking of a Name</source>
        <translation>Auszeichnen eines Namens</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note on “{quote}”</source>
        <translation>Notiz zu „{quote}“</translation>
    </message>
</context>
<context>
    <name>NoteMargin</name>
    <message>
        <source>Notes beside the text</source>
        <translation>Notizen neben dem Text</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>By Article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By Day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By Colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By Tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Nothing highlighted</source>
        <translation>Nichts markiert</translation>
    </message>
    <message>
        <source>article removed</source>
        <translation>Artikel entfernt</translation>
    </message>
    <message>
        <source>moved with its text</source>
        <translation>mit dem Text verrutscht</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>nicht mehr im Text</translation>
    </message>
</context>
<context>
    <name>NotebookModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message>
        <source>Notebook</source>
        <translation>Notizbuch</translation>
    </message>
    <message>
        <source>Search quotes and notes</source>
        <translation>Zitate und Notizen suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>All highlights and sentences that hold the name, in order of time</source>
        <translation>Alle Markierungen und Sätze, die den Namen enthalten, nach der Zeit geordnet</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Noch ist nichts markiert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Only with {name}</source>
        <translation>Nur mit {name}</translation>
    </message>
    <message>
        <source>No highlight is like that</source>
        <translation>Keine Markierung passt dazu</translation>
    </message>
    <message>
        <source>Search for other words, show more colours, or clear the filter.</source>
        <translation>Suchen Sie andere Wörter, zeigen Sie mehr Farben, oder heben Sie den Filter auf.</translation>
    </message>
    <message>
        <source>Select words in an article and press H.</source>
        <translation>Wählen Sie Wörter in einem Artikel aus und drücken Sie H.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Say what the colours mean</source>
        <translation>Sagen, was die Farben bedeuten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>F&amp;arbe</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>NotebookView</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Enter opens a highlight at its place, 1 to 5 recolour the selected ones, T tags them, Delete removes them.</source>
        <translation>Die Eingabetaste öffnet eine Markierung an ihrer Stelle, 1 bis 5 färben die ausgewählten um, T gibt ihnen Schlagwörter, Entf entfernt sie.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>Den Hinweis kopieren</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Den Hinweis schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotingPresenter</name>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>„{title}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Restore the article there to read it.</source>
        <translation>Stellen Sie den Artikel dort wieder her, um ihn zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %Ln Highlights</source>
        <translation>
            <numerusform>Änderung von %Ln Markierung</numerusform>
            <numerusform>Änderung von %Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Highlights</source>
        <translation>
            <numerusform>Entfernen von %Ln Markierung</numerusform>
            <numerusform>Entfernen von %Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln highlights</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Markierung</numerusform>
            <numerusform>Schlagwörter von %Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open a Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation>An diese Adresse im E-Mail-Programm schreiben?</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Rubricator itself makes no connection; your browser will.</source>
        <translation>Rubricator selbst stellt keine Verbindung her; Ihr Browser schon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Pens</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Markieren: {colour}</translation>
    </message>
</context>
<context>
    <name>PipelinesBox</name>
    <message>
        <source>Add One From a &amp;Folder…</source>
        <translation>Aus einem &amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>The spaCy pipeline of each language. Another one finds the names again.</source>
        <translation>Die spaCy-Pipeline jeder Sprache. Eine andere sucht die Namen neu.</translation>
    </message>
    <message>
        <source>Looking for installed spaCy pipelines…</source>
        <translation>Installierte spaCy-Pipelines werden gesucht…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The Folder of a spaCy Pipeline</source>
        <translation>Der Ordner einer spaCy-Pipeline</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>Spalten&amp;breite</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>A&amp;bsätze</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>As It &amp;Was</source>
        <translation>&amp;Wie zuvor</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Literata, with serifs</source>
        <translation>Literata, mit Serifen</translation>
    </message>
    <message>
        <source>Source Sans, without serifs</source>
        <translation>Source Sans, ohne Serifen</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible, for weak eyes</source>
        <translation>Atkinson Hyperlegible, für schwache Augen</translation>
    </message>
    <message>
        <source>A space between them</source>
        <translation>Mit Abstand dazwischen</translation>
    </message>
    <message>
        <source>First lines indented</source>
        <translation>Erste Zeilen eingerückt</translation>
    </message>
</context>
<context>
    <name>PreferringPresenter</name>
    <message>
        <source>Adding articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>PreviewLine</name>
    <message>
        <source>Counting articles…</source>
        <translation>Artikel werden gezählt…</translation>
    </message>
</context>
<context>
    <name>PrintArticleDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>With &amp;highlights and marked names</source>
        <translation>Mit &amp;Markierungen und ausgezeichneten Namen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
</context>
<context>
    <name>PrintingPresenter</name>
    <message>
        <source>The PDF could not be written: {reason}.</source>
        <translation>Die PDF-Datei konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>QuotingPresenter</name>
    <message>
        <source>Citation St&amp;yle</source>
        <translation>Zit&amp;ierweise</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Einfach</translation>
    </message>
    <message>
        <source>&amp;Chicago</source>
        <translation>&amp;Chicago</translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>&amp;MLA</source>
        <translation>&amp;MLA</translation>
    </message>
    <message>
        <source>There is nothing to quote.</source>
        <translation>Es gibt nichts zu zitieren.</translation>
    </message>
    <message>
        <source>Select words, or put the caret into a highlight.</source>
        <translation>Wählen Sie Wörter aus, oder setzen Sie die Schreibmarke in eine Markierung.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations were copied with their sources.</source>
        <translation>
            <numerusform>%Ln Zitat wurde mit Quelle kopiert.</numerusform>
            <numerusform>%Ln Zitate wurden mit ihren Quellen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPresenter</name>
    <message>
        <source>No names were found in this article.</source>
        <translation>In diesem Artikel wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>Finding names…</source>
        <translation>Namen werden gesucht…</translation>
    </message>
</context>
<context>
    <name>RereadingPresenter</name>
    <message>
        <source>Read Again &amp;As</source>
        <translation>Erneut &amp;lesen als</translation>
    </message>
    <message>
        <source>Change of Encoding</source>
        <translation>Änderung der Kodierung</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>All articles of the reading list</source>
        <translation>Alle Artikel der Leseliste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SavedSearchesDialog</name>
    <message>
        <source>Saved Searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Highlight the selection</source>
        <translation>Die Auswahl markieren</translation>
    </message>
    <message>
        <source>Highlight with a note</source>
        <translation>Mit Notiz markieren</translation>
    </message>
    <message>
        <source>Highlight with tags</source>
        <translation>Mit Schlagwörtern markieren</translation>
    </message>
    <message>
        <source>Copy as a quotation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Reading List</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>All Articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>The reading list is empty</source>
        <translation>Die Leseliste ist leer</translation>
    </message>
    <message>
        <source>All articles are in the archive or in the trash.</source>
        <translation>Alle Artikel sind im Archiv oder im Papierkorb.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Alles ist gelesen</translation>
    </message>
    <message>
        <source>Articles you have not read to their end are listed here.</source>
        <translation>Hier stehen Artikel, die Sie nicht zu Ende gelesen haben.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Open saved articles, or drop files and folders anywhere in the window.</source>
        <translation>Öffnen Sie gespeicherte Artikel, oder ziehen Sie Dateien und Ordner irgendwo in das Fenster.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>A puts the selected articles here, out of the reading list.</source>
        <translation>A legt die ausgewählten Artikel hierher, aus der Leseliste heraus.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Removed articles stay here for a while and can be restored.</source>
        <translation>Entfernte Artikel bleiben eine Weile hier und können wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>ShelvingPresenter</name>
    <message>
        <source>Saving of Search</source>
        <translation>Speichern einer Suche</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Taking out of Archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>Removal of Articles</source>
        <translation>Entfernen von Artikeln</translation>
    </message>
    <message>
        <source>Restoring of Articles</source>
        <translation>Wiederherstellen von Artikeln</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Artikel</numerusform>
            <numerusform>Schlagwörter von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of Tags</source>
        <translation>Änderung der Schlagwörter</translation>
    </message>
    <message>
        <source>Note on Article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for good?</source>
        <translation>
            <numerusform>%Ln Artikel endgültig löschen?</numerusform>
            <numerusform>%Ln Artikel endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Highlights stay in the notebook with their source.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Markierungen bleiben mit ihrer Quelle im Notizbuch.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Renaming of Search</source>
        <translation>Umbenennen einer Suche</translation>
    </message>
    <message>
        <source>Removal of Search</source>
        <translation>Entfernen einer Suche</translation>
    </message>
    <message>
        <source>Order of Searches</source>
        <translation>Reihenfolge der Suchen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>Einen Befehl oder seine Tasten suchen</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>Hier &amp;verwenden</translation>
    </message>
    <message>
        <source>As &amp;Shipped</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;All as Shipped</source>
        <translation>&amp;Alle auf Standard</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Diese Tasten können nicht geändert werden.</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>{keys} is taken: {command}.</source>
        <translation>{keys} ist belegt: {command}.</translation>
    </message>
</context>
<context>
    <name>SlowOpening</name>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Date added</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>Ungelesene zuerst</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Relevance to the words</source>
        <translation>Nähe zu den Wörtern</translation>
    </message>
</context>
<context>
    <name>SpeakingPresenter</name>
    <message>
        <source>The article cannot be read aloud: {reason}</source>
        <translation>Der Artikel kann nicht vorgelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Check the voices of your desktop.</source>
        <translation>Prüfen Sie die Stimmen Ihres Desktops.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Previous mention</source>
        <translation>Vorige Erwähnung</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Choose no name</source>
        <translation>Keinen Namen auswählen</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Some of them also have: {}</source>
        <translation>Einige von ihnen haben auch: {}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep Tags</source>
        <translation>Schlagwörter behalten</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Mark as a Name</source>
        <translation>Als Namen auszeichnen</translation>
    </message>
    <message>
        <source>Choose This Name</source>
        <translation>Diesen Namen auswählen</translation>
    </message>
    <message>
        <source>Open Link…</source>
        <translation>Link öffnen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Quotation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Markieren: {colour}</translation>
    </message>
    <message>
        <source>Highlight with a Note…</source>
        <translation>Mit Notiz markieren…</translation>
    </message>
    <message>
        <source>Highlight with Tags…</source>
        <translation>Mit Schlagwörtern markieren…</translation>
    </message>
    <message>
        <source>Edit {colour} Highlight…</source>
        <translation>Markierung bearbeiten ({colour})…</translation>
    </message>
    <message>
        <source>Remove {colour} Highlight</source>
        <translation>Markierung entfernen ({colour})</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>Nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>Part of the Article</source>
        <translation>Teil des Artikels</translation>
    </message>
    <message>
        <source>A name does not go on after a fold.</source>
        <translation>Ein Name geht nach einer Faltung nicht weiter.</translation>
    </message>
</context>
<context>
    <name>TrashPreferences</name>
    <message>
        <source>Days in the trash</source>
        <translation>Tage im Papierkorb</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Until the next start</source>
        <translation>Bis zum nächsten Start</translation>
    </message>
    <message>
        <source>Older ones are deleted for good. Highlights stay.</source>
        <translation>Ältere werden endgültig gelöscht. Markierungen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep removed articles</source>
        <translation>Entfernte Artikel be&amp;halten</translation>
    </message>
</context>
<context>
    <name>UnopenedDialog</name>
    <message>
        <source>No Library</source>
        <translation>Keine Bibliothek</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Another Library…</source>
        <translation>&amp;Andere Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Text der Fassung</translation>
    </message>
    <message>
        <source>What you read now</source>
        <translation>Was Sie jetzt lesen</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Früherer Text</translation>
    </message>
    <message>
        <source>A text is kept whenever the file changes. It can be read and copied.</source>
        <translation>Bei jeder Änderung der Datei wird ein Text aufbewahrt. Er kann gelesen und kopiert werden.</translation>
    </message>
    <message>
        <source>The file has not changed since it was added.</source>
        <translation>Die Datei hat sich seit dem Hinzufügen nicht geändert.</translation>
    </message>
</context>
<context>
    <name>WatchingPresenter</name>
    <message numerus="yes">
        <source>%Ln new articles hold watched names: {names}</source>
        <translation>
            <numerusform>%Ln neuer Artikel enthält beobachtete Namen: {names}</numerusform>
            <numerusform>%Ln neue Artikel enthalten beobachtete Namen: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>A new article holds watched names: {names}</source>
        <translation>Ein neuer Artikel enthält beobachtete Namen: {names}</translation>
    </message>
    <message>
        <source>Change of the Watchlist</source>
        <translation>Änderung der Beobachtungsliste</translation>
    </message>
</context>
<context>
    <name>WatchlistDialog</name>
    <message>
        <source>Watchlist</source>
        <translation>Beobachtungsliste</translation>
    </message>
    <message>
        <source>Watched names</source>
        <translation>Beobachtete Namen</translation>
    </message>
    <message>
        <source>No names are watched</source>
        <translation>Es werden keine Namen beobachtet</translation>
    </message>
    <message>
        <source>Write one below, or import a table.</source>
        <translation>Schreiben Sie unten einen, oder importieren Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>A name to watch for</source>
        <translation>Ein Name, der beobachtet werden soll</translation>
    </message>
    <message>
        <source>A name | another form of it</source>
        <translation>Ein Name | eine andere Form</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>New articles are looked through for these names. The list marks those that hold one, and what was added is told in a line.</source>
        <translation>Neue Artikel werden nach diesen Namen durchsucht. Die Liste kennzeichnet die, die einen enthalten, und was hinzukam, steht in einer Zeile.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Import a CSV…</source>
        <translation>CSV-Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Watch for None</source>
        <translation>&amp;Keine beobachten</translation>
    </message>
    <message>
        <source>Import Names to Watch For</source>
        <translation>Zu beobachtende Namen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>Choose a name first, in the text or in the panel.</source>
        <translation>Wählen Sie zuerst einen Namen, im Text oder in der Leiste.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Read the Sample Article</source>
        <translation>Beispielartikel lesen</translation>
    </message>
    <message>
        <source>Open Your Files…</source>
        <translation>Eigene Dateien öffnen…</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Einen Namen anklicken</translation>
    </message>
    <message>
        <source>Highlight a sentence</source>
        <translation>Einen Satz markieren</translation>
    </message>
    <message>
        <source>Open your notebook</source>
        <translation>Das Notizbuch öffnen</translation>
    </message>
    <message>
        <source>Path of the library</source>
        <translation>Pfad der Bibliothek</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>In the text or in the panel: the list keeps the articles that have it, and {next_place} goes from one place to the next.</source>
        <translation>Im Text oder in der Leiste: die Liste behält die Artikel, in denen er steht, und {next_place} führt von einer Stelle zur nächsten.</translation>
    </message>
    <message>
        <source>Select words and press {highlight}; {note} adds a note. It is stored at once, and every step can be undone.</source>
        <translation>Wörter auswählen und {highlight} drücken; {note} fügt eine Notiz hinzu. Alles wird sofort gespeichert, und jeder Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>{notebook} shows what you highlighted in all articles; {export} carries it out to Markdown, Word, Zotero and other programs.</source>
        <translation>{notebook} zeigt, was Sie in allen Artikeln markiert haben; {export} bringt es nach Markdown, Word, Zotero und in andere Programme.</translation>
    </message>
    <message>
        <source>In the folder “portable” beside the program, with settings and backups: all of it can be carried along.</source>
        <translation>Im Ordner „portable“ neben dem Programm, mit Einstellungen und Sicherungen: alles lässt sich mitnehmen.</translation>
    </message>
    <message>
        <source>One file holds all that you do. It is backed up on every day you use it, and nothing leaves this machine.</source>
        <translation>Eine Datei enthält alles, was Sie tun. Sie wird an jedem Tag gesichert, an dem Sie sie nutzen, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Drei Dinge zum Ausprobieren</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Where your articles are kept</source>
        <translation>Wo Ihre Artikel liegen</translation>
    </message>
    <message>
        <source>You find this page again in the Help menu.</source>
        <translation>Diese Seite finden Sie im Menü „Hilfe“ wieder.</translation>
    </message>
    <message>
        <source>Welcome to Rubricator</source>
        <translation>Willkommen bei Rubricator</translation>
    </message>
    <message>
        <source>It marks who, what and where in the articles you saved, and keeps what you highlight in them.</source>
        <translation>Er zeigt Wer, Was und Wo in Ihren gespeicherten Artikeln und bewahrt auf, was Sie darin markieren.</translation>
    </message>
    <message>
        <source>Close the welcome (Esc)</source>
        <translation>Willkommen schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>Willkommen schließen</translation>
    </message>
</context>
<context>
    <name>WhyTogetherDialog</name>
    <message>
        <source>Why Together?</source>
        <translation>Warum zusammen?</translation>
    </message>
    <message>
        <source>This name has only one form.</source>
        <translation>Dieser Name hat nur eine Form.</translation>
    </message>
    <message>
        <source>These forms were taken for the same name. What you say is not the same stays apart in every article, until you take that decision back.</source>
        <translation>Diese Formen wurden für denselben Namen gehalten. Was Sie für nicht dasselbe erklären, bleibt in jedem Artikel getrennt, bis Sie diese Entscheidung zurücknehmen.</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Andere Formen</translation>
    </message>
</context>
<context>
    <name>_ArticleCounts</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln copies</source>
        <translation>
            <numerusform>+%Ln Kopie</numerusform>
            <numerusform>+%Ln Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Choices</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>{colour} means “{meaning}”</source>
        <translation>{colour} bedeutet „{meaning}“</translation>
    </message>
    <message>
        <source>All of &amp;mine</source>
        <translation>Alle von &amp;mir</translation>
    </message>
    <message>
        <source>All of &amp;theirs</source>
        <translation>Alle der &amp;anderen</translation>
    </message>
    <message>
        <source>Mine: {decision}</source>
        <translation>Ich: {decision}</translation>
    </message>
    <message>
        <source>Theirs: {decision}</source>
        <translation>Die anderen: {decision}</translation>
    </message>
    <message>
        <source>Mine holds</source>
        <translation>Meine gilt</translation>
    </message>
    <message>
        <source>Theirs holds</source>
        <translation>Die andere gilt</translation>
    </message>
    <message>
        <source>“{decision}” was taken back</source>
        <translation>„{decision}“ wurde zurückgenommen</translation>
    </message>
</context>
<context>
    <name>_Effects</name>
    <message>
        <source>No article changes.</source>
        <translation>Kein Artikel ändert sich.</translation>
    </message>
    <message>
        <source>1 article changes, in 1 place.</source>
        <translation>1 Artikel ändert sich, an 1 Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>where articles change</comment>
        <translation>
            <numerusform>an %Ln Stelle</numerusform>
            <numerusform>an %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 article changes, {places}.</source>
        <translation>1 Artikel ändert sich, {places}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles change, {places}.</source>
        <translation>
            <numerusform>%Ln Artikel ändert sich, {places}.</numerusform>
            <numerusform>%Ln Artikel ändern sich, {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in this article alone.</source>
        <translation>Er steht nur in diesem Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln articles.</source>
        <translation>
            <numerusform>Er steht in %Ln Artikel.</numerusform>
            <numerusform>Er steht in %Ln Artikeln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_EntityCounts</name>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names selected</source>
        <translation>
            <numerusform>%Ln Name ausgewählt</numerusform>
            <numerusform>%Ln Namen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles left to change</source>
        <translation>
            <numerusform>%Ln Artikel noch zu ändern</numerusform>
            <numerusform>%Ln Artikel noch zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln Names Into</source>
        <translation>
            <numerusform>%Ln Namen zusammenführen zu</numerusform>
            <numerusform>%Ln Namen zusammenführen zu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>No reason is known.</source>
        <translation>Es ist kein Grund bekannt.</translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>“{form}” is not the same as “{name}”</source>
        <translation>„{form}“ ist nicht dasselbe wie „{name}“</translation>
    </message>
    <message>
        <source>Not the same, as you said.</source>
        <translation>Nicht dasselbe, wie Sie sagten.</translation>
    </message>
</context>
<context>
    <name>_NotebookCounts</name>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln highlights</source>
        <translation>
            <numerusform>{shown} von %Ln Markierung</numerusform>
            <numerusform>{shown} von %Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Numbers</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Articles to Trash</source>
        <translation>
            <numerusform>%Ln Artikel in den Papierkorb legen</numerusform>
            <numerusform>%Ln Artikel in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from Trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Articles from Trash</source>
        <translation>
            <numerusform>%Ln Artikel aus dem Papierkorb holen</numerusform>
            <numerusform>%Ln Artikel aus dem Papierkorb holen</numerusform>
        </translation>
    </message>
</context>
</TS>
