<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rubricator</source>
        <translation>Про Rubricator</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Версія {}</translation>
    </message>
    <message>
        <source>A rubricator was the scribe who marked names and headings in red. This one marks who, what and where in your articles, and keeps what you highlight.</source>
        <translation>Рубрикатор — це переписувач, який виділяв червоним імена й заголовки. Ця програма позначає, хто, що і де є у ваших статтях, і зберігає те, що ви виділили.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. The program makes no network connection.</source>
        <translation>Усе залишається на цьому комп’ютері. Програма не під’єднується до мережі.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt for Python, spaCy and SQLAlchemy; typefaces Inter, Literata, Source Sans 3 and Atkinson Hyperlegible, icons Lucide.</source>
        <translation>Вільне програмне забезпечення за ліцензією MIT. Створено за допомогою Qt for Python, spaCy і SQLAlchemy; шрифти Inter, Literata, Source Sans 3 та Atkinson Hyperlegible, піктограми Lucide.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Відкрити файли…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Відкрити &amp;теку…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Article</source>
        <translation>Відкрити статтю-&amp;зразок</translation>
    </message>
    <message>
        <source>&amp;Export This Article’s Highlights…</source>
        <translation>&amp;Експортувати виділення цієї статті…</translation>
    </message>
    <message>
        <source>Export Highlights of &amp;All Listed Articles…</source>
        <translation>Експортувати виділення &amp;всіх статей списку…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>&amp;Знайти у статті…</translation>
    </message>
    <message>
        <source>&amp;Highlight Selection</source>
        <translation>&amp;Виділити вибране</translation>
    </message>
    <message>
        <source>Add a &amp;Note</source>
        <translation>Додати &amp;нотатку</translation>
    </message>
    <message>
        <source>Add &amp;Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Перехід</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;Next Occurrence</source>
        <translation>&amp;Наступний збіг</translation>
    </message>
    <message>
        <source>&amp;Previous Occurrence</source>
        <translation>&amp;Попередній збіг</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Скинути &amp;фільтр</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>Наступна &amp;стаття</translation>
    </message>
    <message>
        <source>Previous A&amp;rticle</source>
        <translation>Попередня с&amp;таття</translation>
    </message>
    <message>
        <source>Article &amp;List</source>
        <translation>Список с&amp;татей</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>Н&amp;азви</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Назви</translation>
    </message>
    <message>
        <source>&amp;Doubtful Names…</source>
        <translation>&amp;Сумнівні назви…</translation>
    </message>
    <message>
        <source>Decisions &amp;About Names…</source>
        <translation>&amp;Рішення щодо назв…</translation>
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
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs</source>
        <translation>&amp;Притемнити інші абзаци</translation>
    </message>
    <message>
        <source>Show &amp;Article List</source>
        <translation>Показувати список &amp;статей</translation>
    </message>
    <message>
        <source>Show &amp;Entity Panel</source>
        <translation>Показувати панель &amp;назв</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Комбінації клавіш</translation>
    </message>
    <message>
        <source>&amp;About Rubricator</source>
        <translation>&amp;Про Rubricator</translation>
    </message>
</context>
<context>
    <name>AnchoringPresenter</name>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>The text of this article changed, and some highlights moved or lost their place.</source>
        <translation>Текст цієї статті змінився, і деякі виділення змістилися або втратили своє місце.</translation>
    </message>
    <message>
        <source>New Place of a Highlight</source>
        <translation>Нове місце виділення</translation>
    </message>
    <message>
        <source>Removal of Highlight</source>
        <translation>Вилучення виділення</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Як на &amp;робочому столі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Світла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>Се&amp;пія</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Високий &amp;контраст</translation>
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
        <translation>Показати</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Не вдалося прочитати файл.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>Не вдалося прочитати %Ln файл.</numerusform>
            <numerusform>Не вдалося прочитати %Ln файли.</numerusform>
            <numerusform>Не вдалося прочитати %Ln файлів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>{minutes} min read</source>
        <translation>{minutes} хв читання</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Opening the library…</source>
        <translation>Відкриття бібліотеки…</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей ще немає</translation>
    </message>
    <message>
        <source>Open saved articles, or drop files and folders anywhere in the window.</source>
        <translation>Відкрийте збережені статті або перетягніть файли й теки будь-де у вікно.</translation>
    </message>
    <message>
        <source>Open Files…</source>
        <translation>Відкрити файли…</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Прочитати статтю-зразок</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Фільтру нічого не відповідає</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Скинути фільтр</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Remove from Library</source>
        <translation>Вилучити з бібліотеки</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Articles from Library</source>
        <translation>
            <numerusform>Вилучити %Ln статтю з бібліотеки</numerusform>
            <numerusform>Вилучити %Ln статті з бібліотеки</numerusform>
            <numerusform>Вилучити %Ln статей з бібліотеки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>{} min</source>
        <translation>{} хв</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>додано {}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Finding names…</source>
        <translation>Пошук назв…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 виділення</translation>
    </message>
    <message>
        <source>{} of {} articles</source>
        <translation>{} із {} статей</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
</context>
<context>
    <name>ArticleTableModel</name>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Enter opens an article, Delete removes the selected ones.</source>
        <translation>Enter відкриває статтю, Delete вилучає вибрані.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статті</translation>
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
        <translation>Виділити: {colour}</translation>
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
        <translation>Вилучення статей</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
</context>
<context>
    <name>ContentsButton</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Помилка у програмі</translation>
    </message>
    <message>
        <source>Rubricator made a mistake</source>
        <translation>Rubricator припустився помилки</translation>
    </message>
    <message>
        <source>This is a bug, not something you did. What was stored is safe. Nothing is sent anywhere; if you want to report it, copy the text below.</source>
        <translation>Це помилка програми, а не ваша. Усе збережене в безпеці. Нічого нікуди не надсилається; якщо хочете повідомити про помилку, скопіюйте текст нижче.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Decisions About Names</source>
        <translation>Рішення щодо назв</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Рішень ще немає</translation>
    </message>
    <message>
        <source>What you rename, merge, set apart or leave out is listed here.</source>
        <translation>Тут перелічено все, що ви перейменували, об’єднали, відокремили або вилучили.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Take Again</source>
        <translation>Повернути рішення</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Скасувати рішення</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Скасовано</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Відкрити статті</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Статті ({endings});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Open a Folder of Articles</source>
        <translation>Відкрити теку зі статтями</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Експортовано до %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>“%1” was in the library already.</source>
        <translation>«%1» вже є в бібліотеці.</translation>
    </message>
    <message>
        <source>Open a Link</source>
        <translation>Відкрити посилання</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Відкрити цю адресу у браузері?</translation>
    </message>
</context>
<context>
    <name>DoubtfulNamesDialog</name>
    <message>
        <source>Doubtful Names</source>
        <translation>Сумнівні назви</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Прийняти</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Відхилити</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Про&amp;пустити</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Питання з відповіддю</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>A accepts, R rejects, S skips, Backspace takes it back.</source>
        <translation>A приймає, R відхиляє, S пропускає, Backspace скасовує.</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>На всі питання є відповідь</translation>
    </message>
    <message>
        <source>No doubtful names</source>
        <translation>Немає сумнівних назв</translation>
    </message>
    <message numerus="yes">
        <source>There were %Ln doubtful names.</source>
        <translation>
            <numerusform>Була %Ln сумнівна назва.</numerusform>
            <numerusform>Було %Ln сумнівні назви.</numerusform>
            <numerusform>Було %Ln сумнівних назв.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was 1 doubtful name.</source>
        <translation>Була 1 сумнівна назва.</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>Show Everywhere</source>
        <translation>Показати всюди</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
    <message>
        <source>{label}  ·  once in this article</source>
        <translation>{label}  ·  один раз у цій статті</translation>
    </message>
    <message numerus="yes">
        <source>{label}  ·  %Ln times in this article</source>
        <translation>
            <numerusform>{label}  ·  %Ln раз у цій статті</numerusform>
            <numerusform>{label}  ·  %Ln рази в цій статті</numerusform>
            <numerusform>{label}  ·  %Ln разів у цій статті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityDelegate</name>
    <message>
        <source>New name</source>
        <translation>Нова назва</translation>
    </message>
</context>
<context>
    <name>EntityMenu</name>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>Змінити тип</translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation>Об’єднати з…</translation>
    </message>
    <message>
        <source>Why Together?</source>
        <translation>Чому разом?</translation>
    </message>
    <message>
        <source>Set Apart</source>
        <translation>Відокремити</translation>
    </message>
    <message>
        <source>Not a Name</source>
        <translation>Не назва</translation>
    </message>
    <message>
        <source>In This Article</source>
        <translation>У цій статті</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Всюди</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>Копіювати назву</translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>Інша назва…</translation>
    </message>
</context>
<context>
    <name>EntityPane</name>
    <message>
        <source>Find a name</source>
        <translation>Знайти назву</translation>
    </message>
    <message>
        <source>No name matches</source>
        <translation>Немає відповідних назв</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Назв немає</translation>
    </message>
    <message>
        <source>Names in the open article are listed here.</source>
        <translation>Тут перелічено назви з відкритої статті.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Назви</translation>
    </message>
</context>
<context>
    <name>EntityRow</name>
    <message>
        <source>1 mention</source>
        <translation>1 згадка</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 назва</translation>
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
        <translation>У тексті також як:</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} із {}</translation>
    </message>
</context>
<context>
    <name>EntityView</name>
    <message>
        <source>Names</source>
        <translation>Назви</translation>
    </message>
    <message>
        <source>Enter shows only the articles with a name, and Enter again all of them. F2 renames, Shift and the arrow keys select more names to merge, and the menu key shows what else can be done.</source>
        <translation>Enter показує лише статті з цією назвою, а ще раз Enter — усі. F2 перейменовує, Shift зі стрілками вибирає інші назви для об’єднання, а клавіша меню показує решту можливостей.</translation>
    </message>
</context>
<context>
    <name>ExportingPresenter</name>
    <message>
        <source>Export Highlights</source>
        <translation>Експортувати виділення</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Враховувати регістр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Цілі слова</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Попередній збіг (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Наступний збіг (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Немає збігів</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} із {total}</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Слова для пошуку</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>HighlightEditor</name>
    <message>
        <source>Highlight</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Next highlight at this place</source>
        <translation>Наступне виділення в цьому місці</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Вилучити виділення</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} із {total}</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Files That Could Not Be Read</source>
        <translation>Файли, які не вдалося прочитати</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Копіювати список</translation>
    </message>
    <message>
        <source>1 file could not be read</source>
        <translation>Не вдалося прочитати 1 файл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>Не вдалося прочитати %Ln файл</numerusform>
            <numerusform>Не вдалося прочитати %Ln файли</numerusform>
            <numerusform>Не вдалося прочитати %Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation>Непрочитані файли</translation>
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
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділень</numerusform>
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
        <translation>Скасувати</translation>
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
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Countries and cities</source>
        <translation>Країни й міста</translation>
    </message>
    <message>
        <source>Regions and landscapes</source>
        <translation>Регіони й ландшафти</translation>
    </message>
    <message>
        <source>Buildings and sites</source>
        <translation>Споруди й об’єкти</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Твори</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукти</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Закони</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Відсотки</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Грошові суми</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Кількості</translation>
    </message>
    <message>
        <source>Ordinals</source>
        <translation>Порядкові числівники</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
</context>
<context>
    <name>LedgerPresenter</name>
    <message>
        <source>Is “{name}” a name of this kind?</source>
        <translation>Чи «{name}» — назва цього типу?</translation>
    </message>
    <message>
        <source>Is “{name}” the same as “{other}”?</source>
        <translation>Чи «{name}» — те саме, що «{other}»?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>Експортувати рішення</translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation>Імпортувати рішення</translation>
    </message>
    <message>
        <source>Decisions (*.json);;Names (*.csv)</source>
        <translation>Рішення (*.json);;Назви (*.csv)</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Інші типи</translation>
    </message>
    <message>
        <source>Numbers, dates and what else has no room here</source>
        <translation>Числа, дати та все, чому тут бракує місця</translation>
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
        <translation>Показати або приховати «{name}» у тексті</translation>
    </message>
</context>
<context>
    <name>LostHighlightsDialog</name>
    <message>
        <source>Highlights in a Changed Text</source>
        <translation>Виділення у зміненому тексті</translation>
    </message>
    <message>
        <source>Highlights that moved or were lost</source>
        <translation>Виділення, що змістилися або втрачені</translation>
    </message>
    <message>
        <source>Every highlight has its place</source>
        <translation>Кожне виділення має своє місце</translation>
    </message>
    <message>
        <source>None of this article's highlights is in doubt.</source>
        <translation>Жодне виділення цієї статті не викликає сумнівів.</translation>
    </message>
    <message>
        <source>Accept All That Moved</source>
        <translation>Прийняти всі, що змістилися</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>Показати в тексті</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Більше немає в тексті</translation>
    </message>
    <message>
        <source>Now, {share} alike</source>
        <translation>Тепер, схожість {share}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Виділено</translation>
    </message>
</context>
<context>
    <name>MarkerStrip</name>
    <message>
        <source>Marks of the whole article</source>
        <translation>Позначки всієї статті</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <source>Merge…</source>
        <translation>Об’єднати…</translation>
    </message>
    <message>
        <source>Select no names (Esc)</source>
        <translation>Зняти вибір назв (Esc)</translation>
    </message>
    <message>
        <source>Select no names</source>
        <translation>Зняти вибір назв</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Merge Names</source>
        <translation>Об’єднати назви</translation>
    </message>
    <message>
        <source>Find another name of the library</source>
        <translation>Знайти іншу назву в бібліотеці</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Назва, що залишиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>No name matches.</source>
        <translation>Немає відповідних назв.</translation>
    </message>
    <message>
        <source>Choose the name that “{name}” becomes part of.</source>
        <translation>Виберіть назву, частиною якої стане «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names become one. Choose the name that stays.</source>
        <translation>
            <numerusform>%Ln назва стане однією. Виберіть назву, що залишиться.</numerusform>
            <numerusform>%Ln назви стануть однією. Виберіть назву, що залишиться.</numerusform>
            <numerusform>%Ln назв стануть однією. Виберіть назву, що залишиться.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article changes.</source>
        <translation>Жодна стаття не зміниться.</translation>
    </message>
    <message>
        <source>1 article changes, in 1 place.</source>
        <translation>Зміниться 1 стаття, в 1 місці.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>where articles change</comment>
        <translation>
            <numerusform>в %Ln місці</numerusform>
            <numerusform>у %Ln місцях</numerusform>
            <numerusform>у %Ln місцях</numerusform>
        </translation>
    </message>
    <message>
        <source>1 article changes, {places}.</source>
        <translation>Зміниться 1 стаття, {places}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles change, {places}.</source>
        <translation>
            <numerusform>Зміниться %Ln стаття, {places}.</numerusform>
            <numerusform>Зміняться %Ln статті, {places}.</numerusform>
            <numerusform>Зміниться %Ln статей, {places}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamingPresenter</name>
    <message>
        <source>Not a Name</source>
        <translation>Не назва</translation>
    </message>
    <message>
        <source>Merging of Names</source>
        <translation>Об’єднання назв</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Перейменування</translation>
    </message>
    <message>
        <source>Change of Type</source>
        <translation>Зміна типу</translation>
    </message>
    <message>
        <source>Setting Apart</source>
        <translation>Відокремлення</translation>
    </message>
    <message>
        <source>Marking of a Name</source>
        <translation>Позначення назви</translation>
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
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>Копіювати сповіщення</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Закрити сповіщення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Ще %Ln</numerusform>
            <numerusform>Ще %Ln</numerusform>
            <numerusform>Ще %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Part of the article</source>
        <translation>Частина статті</translation>
    </message>
    <message>
        <source>One line not part of the article</source>
        <translation>Один рядок не є частиною статті</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines not part of the article</source>
        <translation>
            <numerusform>%Ln рядок не є частиною статті</numerusform>
            <numerusform>%Ln рядки не є частиною статті</numerusform>
            <numerusform>%Ln рядків не є частиною статті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pens</name>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Рожевий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Виділити: {colour}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзаци</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Міжрядковий інтервал</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ширина стовпця</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Розмір тексту</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Міжрядковий інтервал</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>Ширина &amp;стовпця</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>&amp;Абзаци</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Вікно перейде на цю мову після наступного запуску.</translation>
    </message>
    <message>
        <source>As It &amp;Was</source>
        <translation>&amp;Як було</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символи</numerusform>
            <numerusform>%Ln символів</numerusform>
        </translation>
    </message>
    <message>
        <source>Literata, with serifs</source>
        <translation>Literata, із засічками</translation>
    </message>
    <message>
        <source>Source Sans, without serifs</source>
        <translation>Source Sans, без засічок</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible, for weak eyes</source>
        <translation>Atkinson Hyperlegible, для слабкого зору</translation>
    </message>
    <message>
        <source>A space between them</source>
        <translation>З проміжком між ними</translation>
    </message>
    <message>
        <source>First lines indented</source>
        <translation>З відступом першого рядка</translation>
    </message>
</context>
<context>
    <name>PrintArticleDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>With &amp;highlights and marked names</source>
        <translation>З &amp;виділеннями та позначеними назвами</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Зберегти як P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>PrintingPresenter</name>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Не вдалося записати PDF: %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
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
        <translation>{page} із {pages}</translation>
    </message>
</context>
<context>
    <name>ReadingPresenter</name>
    <message>
        <source>No names were found in this article.</source>
        <translation>У цій статті назв не знайдено.</translation>
    </message>
    <message>
        <source>Finding names…</source>
        <translation>Пошук назв…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Colour of Highlight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Change of Highlight</source>
        <translation>Зміна виділення</translation>
    </message>
    <message>
        <source>Move of Highlight</source>
        <translation>Переміщення виділення</translation>
    </message>
    <message>
        <source>Removal of Highlight</source>
        <translation>Вилучення виділення</translation>
    </message>
    <message>
        <source>Part of the Article</source>
        <translation>Частина статті</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>Не частина статті</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Highlight the selection</source>
        <translation>Виділити вибране</translation>
    </message>
    <message>
        <source>Highlight with a note</source>
        <translation>Виділити з нотаткою</translation>
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
        <translation>Комбінації клавіш</translation>
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
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
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
        <translation>Відкриття бібліотеки…</translation>
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
        <translation>Попередня згадка</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Наступна згадка</translation>
    </message>
    <message>
        <source>Choose no name</source>
        <translation>Скасувати вибір назви</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Теги через кому</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Mark as a Name</source>
        <translation>Позначити як назву</translation>
    </message>
    <message>
        <source>Choose This Name</source>
        <translation>Вибрати цю назву</translation>
    </message>
    <message>
        <source>Open Link…</source>
        <translation>Відкрити посилання…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Виділити: {colour}</translation>
    </message>
    <message>
        <source>Highlight with a Note…</source>
        <translation>Виділити з нотаткою…</translation>
    </message>
    <message>
        <source>Highlight with Tags…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit {colour} Highlight…</source>
        <translation>Редагувати виділення ({colour})…</translation>
    </message>
    <message>
        <source>Remove {colour} Highlight</source>
        <translation>Вилучити виділення ({colour})</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>Не частина статті</translation>
    </message>
    <message>
        <source>Part of the Article</source>
        <translation>Частина статті</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Try Again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Press {keys}, or drop files here.</source>
        <translation>Натисніть {keys} або перетягніть файли сюди.</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Відкрийте статтю</translation>
    </message>
    <message>
        <source>It is in the queue and will be shown once it is read.</source>
        <translation>Стаття в черзі; її буде показано, щойно її прочитають.</translation>
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
        <translation>Ви&amp;йти</translation>
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
        <translation>Чому разом?</translation>
    </message>
    <message>
        <source>This name has only one form.</source>
        <translation>Ця назва має лише одну форму.</translation>
    </message>
    <message>
        <source>These forms were taken for the same name. What you say is not the same stays apart in every article, until you take that decision back.</source>
        <translation>Ці форми вважаються тією самою назвою. Те, що ви визнаєте різним, залишатиметься окремим у кожній статті, доки ви не скасуєте це рішення.</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Інші форми</translation>
    </message>
</context>
<context>
    <name>_ArticleCounts</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove “{}” from the filter</source>
        <translation>Вилучити «{}» з фільтра</translation>
    </message>
</context>
<context>
    <name>_EntityCounts</name>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln назва</numerusform>
            <numerusform>%Ln назви</numerusform>
            <numerusform>%Ln назв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names selected</source>
        <translation>
            <numerusform>Вибрано %Ln назву</numerusform>
            <numerusform>Вибрано %Ln назви</numerusform>
            <numerusform>Вибрано %Ln назв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln Names Into</source>
        <translation>
            <numerusform>Об’єднати %Ln назву в</numerusform>
            <numerusform>Об’єднати %Ln назви в</numerusform>
            <numerusform>Об’єднати %Ln назв у</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>No reason is known.</source>
        <translation>Причина невідома.</translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>Не те саме</translation>
    </message>
    <message>
        <source>“{form}” is not the same as “{name}”</source>
        <translation>«{form}» — не те саме, що «{name}»</translation>
    </message>
    <message>
        <source>Not the same, as you said.</source>
        <translation>Не те саме, як ви вказали.</translation>
    </message>
</context>
</TS>
