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
        <translation>&amp;Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Export This Article’s Highlights…</source>
        <translation>Markierungen dieses Artikels &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export Highlights of &amp;All Listed Articles…</source>
        <translation>Markierungen &amp;aller aufgeführten Artikel exportieren…</translation>
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
        <translation type="unfinished" />
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
        <source>&amp;Entities</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Doubtful Names…</source>
        <translation>&amp;Zweifelhafte Namen…</translation>
    </message>
    <message>
        <source>Decisions &amp;About Names…</source>
        <translation>&amp;Entscheidungen über Namen…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back Up &amp;Now…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backups and &amp;Restore…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show Backup &amp;Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation type="unfinished" />
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
        <source>Show &amp;Entity Panel</source>
        <translation>Na&amp;menleiste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Rubricator</source>
        <translation>Ü&amp;ber Rubricator</translation>
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
        <source>Removal of Highlight</source>
        <translation>Entfernen einer Markierung</translation>
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
        <source>The backup was restored.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library that was there is kept as %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation type="unfinished" />
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
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>{minutes} min read</source>
        <translation>{minutes} Min. Lesezeit</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet…</translation>
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
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Remove from Library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Articles from Library</source>
        <translation>
            <numerusform>%Ln Artikel aus der Bibliothek entfernen</numerusform>
            <numerusform>%Ln Artikel aus der Bibliothek entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>{} min</source>
        <translation>{} Min.</translation>
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
        <source>Enter opens an article, Delete removes the selected ones.</source>
        <translation>Die Eingabetaste öffnet einen Artikel, Entf entfernt die ausgewählten.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>No backups yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Beside the Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On every day on which the library is used a copy of it is made and checked. Restoring one keeps the library that is there under another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore a &amp;File…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The window closes and opens again with the backup. The library as it is now is kept under another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of Backups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>In the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Markieren: {colour}</translation>
    </message>
    <message>
        <source>Card of the name at the caret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the highlight at the caret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the name, or open the link, at the caret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the highlight at the caret longer or shorter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the article list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the list of names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the selected articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show only articles with the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select more names to merge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All that can be done with the names</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BrowsingPresenter</name>
    <message>
        <source>Removal of Articles</source>
        <translation>Entfernen von Artikeln</translation>
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
    <name>ContentsButton</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
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
        <source>This is a bug, not something you did. What was stored is safe. Nothing is sent anywhere; if you want to report it, copy the text below.</source>
        <translation>Das ist ein Programmfehler und nicht Ihre Schuld. Was gespeichert war, ist sicher. Nichts wird irgendwohin gesendet; wenn Sie den Fehler melden möchten, kopieren Sie den Text unten.</translation>
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
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation>„%1“ war schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>Open a Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
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
    <name>EntityCard</name>
    <message>
        <source>Show Everywhere</source>
        <translation>Überall anzeigen</translation>
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
        <source>Another Name…</source>
        <translation>Ein anderer Name…</translation>
    </message>
</context>
<context>
    <name>EntityPane</name>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
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
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 Name</translation>
    </message>
    <message>
        <source>1 article left to change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%Ln articles left to change</source>
        <translation type="unfinished" />
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
        <source>Enter shows only the articles with a name, and Enter again all of them. F2 renames, Shift and the arrow keys select more names to merge, and the menu key shows what else can be done.</source>
        <translation>Die Eingabetaste zeigt nur die Artikel mit einem Namen, noch einmal gedrückt wieder alle. F2 benennt um, Umschalt und die Pfeiltasten wählen weitere Namen zum Zusammenführen aus, und die Menütaste zeigt, was sonst noch möglich ist.</translation>
    </message>
</context>
<context>
    <name>ExportingPresenter</name>
    <message>
        <source>Export Highlights</source>
        <translation>Markierungen exportieren</translation>
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
    <name>FramedDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>KeepingPresenter</name>
    <message>
        <source>Back Up the Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library was copied to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copying the library…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking the library…</source>
        <translation type="unfinished" />
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
        <source>The library is whole: %1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a backup of what is there, then restore an older backup. What was found is listed below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished" />
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
    <name>LostHighlightsDialog</name>
    <message>
        <source>Highlights in a Changed Text</source>
        <translation>Markierungen in einem geänderten Text</translation>
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
        <source>None of this article's highlights is in doubt.</source>
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
    <name>MarkerStrip</name>
    <message>
        <source>Marks of the whole article</source>
        <translation>Zeichen des ganzen Artikels</translation>
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NoteMargin</name>
    <message>
        <source>Notes beside the text</source>
        <translation type="unfinished" />
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
    <name>Page</name>
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
        <source>The PDF could not be written: %1.</source>
        <translation>Die PDF-Datei konnte nicht geschrieben werden: %1.</translation>
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
    <name>ReadingPresenter</name>
    <message>
        <source>No names were found in this article.</source>
        <translation>In diesem Artikel wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>Finding names…</source>
        <translation>Namen werden gesucht…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Colour of Highlight</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As &amp;Shipped</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;All as Shipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No command matches.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{keys} is taken: {command}.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished" />
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
        <source>Highlight in {colour}</source>
        <translation>Markieren: {colour}</translation>
    </message>
    <message>
        <source>Highlight with a Note…</source>
        <translation>Mit Notiz markieren…</translation>
    </message>
    <message>
        <source>Highlight with Tags…</source>
        <translation type="unfinished" />
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
</context>
<context>
    <name>TextPane</name>
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
    <name>UnopenedDialog</name>
    <message>
        <source>No Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Another Library…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished" />
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
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove “{}” from the filter</source>
        <translation>„{}“ aus dem Filter entfernen</translation>
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
</TS>
