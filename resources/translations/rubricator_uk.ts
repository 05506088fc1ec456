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
    <message>
        <source>&amp;Show Library in Folder</source>
        <translation>&amp;Показати бібліотеку в теці</translation>
    </message>
    <message>
        <source>Portable: everything is kept in the folder “portable” beside the program.</source>
        <translation>Переносна: усе зберігається в теці «portable» поруч із програмою.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
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
        <translation>Відкрити статтю-з&amp;разок</translation>
    </message>
    <message>
        <source>Pa&amp;use Reading Files</source>
        <translation>При&amp;зупинити читання файлів</translation>
    </message>
    <message>
        <source>&amp;Export Highlights…</source>
        <translation>&amp;Експортувати виділення…</translation>
    </message>
    <message>
        <source>&amp;Import Highlights…</source>
        <translation>&amp;Імпортувати виділення…</translation>
    </message>
    <message>
        <source>Import a &amp;Library…</source>
        <translation>Імпортувати &amp;бібліотеку…</translation>
    </message>
    <message>
        <source>Export This Article’s &amp;Names…</source>
        <translation>Експортувати &amp;назви цієї статті…</translation>
    </message>
    <message>
        <source>Export Na&amp;mes of All Listed Articles…</source>
        <translation>Експортувати назви всіх статей спис&amp;ку…</translation>
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
        <source>Copy as &amp;Quotation</source>
        <translation>Копіювати як &amp;цитату</translation>
    </message>
    <message>
        <source>Paste F&amp;iles</source>
        <translation>&amp;Вставити файли</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Виділити вс&amp;е</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>&amp;Знайти у статті…</translation>
    </message>
    <message>
        <source>&amp;Highlight Selection</source>
        <translation>Ви&amp;ділити вибране</translation>
    </message>
    <message>
        <source>Add a &amp;Note</source>
        <translation>Додати &amp;нотатку</translation>
    </message>
    <message>
        <source>Add &amp;Tags</source>
        <translation>Додати &amp;теги</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Н&amp;алаштування…</translation>
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
        <translation>Наст&amp;упний збіг</translation>
    </message>
    <message>
        <source>&amp;Previous Occurrence</source>
        <translation>Попередній збі&amp;г</translation>
    </message>
    <message>
        <source>&amp;Search Articles…</source>
        <translation>&amp;Шукати статті…</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search…</source>
        <translation>З&amp;берегти цей пошук…</translation>
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
        <translation>Сп&amp;исок статей</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>Н&amp;азви</translation>
    </message>
    <message>
        <source>Show Nam&amp;es Panel</source>
        <translation>Показувати панель &amp;назв</translation>
    </message>
    <message>
        <source>N&amp;otebook</source>
        <translation>Записни&amp;к</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Назви</translation>
    </message>
    <message>
        <source>&amp;Page of the Name</source>
        <translation>Ст&amp;орінка назви</translation>
    </message>
    <message>
        <source>D&amp;ossier of the Name</source>
        <translation>&amp;Досьє імені</translation>
    </message>
    <message>
        <source>&amp;Watchlist…</source>
        <translation>С&amp;писок спостереження…</translation>
    </message>
    <message>
        <source>&amp;Doubtful Names…</source>
        <translation>&amp;Сумнівні назви…</translation>
    </message>
    <message>
        <source>&amp;Your Names…</source>
        <translation>&amp;Ваші назви…</translation>
    </message>
    <message>
        <source>Decisions &amp;About Names…</source>
        <translation>&amp;Рішення щодо назв…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>Back Up &amp;Now…</source>
        <translation>Створити &amp;резервну копію…</translation>
    </message>
    <message>
        <source>Backups and &amp;Restore…</source>
        <translation>Резервні копії та &amp;відновлення…</translation>
    </message>
    <message>
        <source>Show Backup &amp;Folder</source>
        <translation>Показати &amp;теку резервних копій</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>&amp;Перевірити бібліотеку</translation>
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
        <translation>Прит&amp;емнити інші абзаци</translation>
    </message>
    <message>
        <source>Show &amp;Article List</source>
        <translation>Показувати список &amp;статей</translation>
    </message>
    <message>
        <source>&amp;Read Aloud</source>
        <translation>&amp;Читати вголос</translation>
    </message>
    <message>
        <source>St&amp;op Reading Aloud</source>
        <translation>З&amp;упинити читання вголос</translation>
    </message>
    <message>
        <source>&amp;Moved and Lost Highlights…</source>
        <translation>Зміщені та втрачені &amp;виділення…</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>&amp;Попередні версії…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;User’s Guide</source>
        <translation>П&amp;осібник</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Комбінації клавіш</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Вітання</translation>
    </message>
    <message>
        <source>&amp;About Rubricator</source>
        <translation>&amp;Про Rubricator</translation>
    </message>
</context>
<context>
    <name>AddingPresenter</name>
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
        <source>Place of a Highlight</source>
        <translation>Місце виділення</translation>
    </message>
    <message>
        <source>Removal of Highlight</source>
        <translation>Вилучення виділення</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Highlight, {colour}, with the note: {note}</source>
        <translation>Виділення, {colour}, з нотаткою: {note}</translation>
    </message>
    <message>
        <source>Highlight, {colour}</source>
        <translation>Виділення, {colour}</translation>
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
        <source>Rubricator ended by a crash the last time.</source>
        <translation>Минулого разу Rubricator аварійно завершився.</translation>
    </message>
    <message>
        <source>What was stored is safe.</source>
        <translation>Усе збережене в безпеці.</translation>
    </message>
    <message>
        <source>Show the Report</source>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Резервну копію відновлено.</translation>
    </message>
    <message>
        <source>The library that was there is kept as {place}</source>
        <translation>Попередню бібліотеку збережено як {place}</translation>
    </message>
    <message>
        <source>Another Library</source>
        <translation>Інша бібліотека</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation>Бібліотеки (*.sqlite3);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>ArrivalsBar</name>
    <message>
        <source>Reading files</source>
        <translation>Читання файлів</translation>
    </message>
    <message>
        <source>Take out the files that were not read yet</source>
        <translation>Прибрати ще не прочитані файли</translation>
    </message>
    <message>
        <source>Go on reading files</source>
        <translation>Продовжити читання файлів</translation>
    </message>
    <message>
        <source>Pause reading files</source>
        <translation>Призупинити читання файлів</translation>
    </message>
    <message>
        <source>Paused · 1 file waits</source>
        <translation>Призупинено · 1 файл очікує</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln files wait</source>
        <translation>
            <numerusform>Призупинено · %Ln файл очікує</numerusform>
            <numerusform>Призупинено · %Ln файли очікують</numerusform>
            <numerusform>Призупинено · %Ln файлів очікує</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Читання: {done} із {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>лишилося менше хвилини</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>лишилося %Ln хв</numerusform>
            <numerusform>лишилося %Ln хв</numerusform>
            <numerusform>лишилося %Ln хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <translation>
            <numerusform>лишилося %Ln год</numerusform>
            <numerusform>лишилося %Ln год</numerusform>
            <numerusform>лишилося %Ln год</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsPreferences</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Вибрати теку для спостереження</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Припинити спостереження за текою</translation>
    </message>
    <message>
        <source>Articles analysed at once</source>
        <translation>Статей, що аналізуються водночас</translation>
    </message>
    <message>
        <source>Each wants a processor core and some 500 MB of memory while it works.</source>
        <translation>Кожна під час роботи потребує ядра процесора й близько 500 МБ пам’яті.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Тека під наглядом</translation>
    </message>
    <message>
        <source>Analysed at &amp;once</source>
        <translation>Аналізувати &amp;водночас</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Спостерігати за текою</translation>
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
    <message>
        <source>A file will not be read.</source>
        <translation>Файл не буде прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will not be read.</source>
        <translation>
            <numerusform>%Ln файл не буде прочитано.</numerusform>
            <numerusform>%Ln файли не буде прочитано.</numerusform>
            <numerusform>%Ln файлів не буде прочитано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding of Files</source>
        <translation>Додавання файлів</translation>
    </message>
    <message>
        <source>Add Again</source>
        <translation>Додати знову</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>{duration}&#xa0;read</source>
        <translation>{duration}&#xa0;читання</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Opening the library…</source>
        <translation>Відкриття бібліотеки…</translation>
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
        <source>Search All Articles</source>
        <translation>Шукати в усіх статтях</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Скинути фільтр</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Try Again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Compare Copies…</source>
        <translation>Порівняти копії…</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Позначити непрочитаним</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>Take out of Archive</source>
        <translation>Вийняти з архіву</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архівувати</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>No article is selected</source>
        <translation>Жодної статті не вибрано</translation>
    </message>
</context>
<context>
    <name>ArticleNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Keep Note</source>
        <translation>Зберегти нотатку</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>watched: {}</source>
        <translation>під наглядом: {}</translation>
    </message>
    <message>
        <source>{} % read</source>
        <translation>прочитано {} %</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архіві</translation>
    </message>
    <message>
        <source>+1 copy</source>
        <translation>+1 копія</translation>
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
        <source>Enter opens an article, U marks the selected ones as read or unread, A archives them, T tags them, N notes on one, Delete removes them. A capital letter begins a title to go to.</source>
        <translation>Enter відкриває статтю, U позначає вибрані прочитаними або непрочитаними, A архівує їх, T додає теги, N пише нотатку до статті, Delete вилучає їх. Велика літера починає назву статті, до якої треба перейти.</translation>
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
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Резервних копій ще немає</translation>
    </message>
    <message>
        <source>&amp;Beside the Library</source>
        <translation>&amp;Поруч із бібліотекою</translation>
    </message>
    <message>
        <source>On every day on which the library is used a copy of it is made and checked. Restoring one keeps the library that is there under another name.</source>
        <translation>Щодня, коли бібліотекою користуються, створюється і перевіряється її копія. Під час відновлення наявну бібліотеку буде збережено під іншою назвою.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Відновити…</translation>
    </message>
    <message>
        <source>Restore a &amp;File…</source>
        <translation>Відновити з &amp;файлу…</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>Показати &amp;теку</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Скільки резервних копій зберігати</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>&amp;Зберігати найновіші</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Відновити резервну копію</translation>
    </message>
    <message>
        <source>Restore “{backup}”?</source>
        <translation>Відновити «{backup}»?</translation>
    </message>
    <message>
        <source>The window closes and opens again with the backup. The library as it is now is kept under another name.</source>
        <translation>Вікно закриється й відкриється знову з резервною копією. Теперішню бібліотеку буде збережено під іншою назвою.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Folder of Backups</source>
        <translation>Тека резервних копій</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation>Бібліотеки (*.sqlite3);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>In the text</source>
        <translation>У тексті</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Виділити: {colour}</translation>
    </message>
    <message>
        <source>Card of the name at the caret</source>
        <translation>Картка назви біля курсора</translation>
    </message>
    <message>
        <source>Remove the highlight at the caret</source>
        <translation>Вилучити виділення біля курсора</translation>
    </message>
    <message>
        <source>Choose the highlight, the name or the link at the caret</source>
        <translation>Вибрати виділення, назву або посилання біля курсора</translation>
    </message>
    <message>
        <source>Make the chosen highlight longer or shorter</source>
        <translation>Подовжити або вкоротити вибране виділення</translation>
    </message>
    <message>
        <source>In the article list</source>
        <translation>У списку статей</translation>
    </message>
    <message>
        <source>In the list of names</source>
        <translation>У списку назв</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Mark the selected articles as read or unread</source>
        <translation>Позначити вибрані статті прочитаними або непрочитаними</translation>
    </message>
    <message>
        <source>Archive the selected articles</source>
        <translation>Архівувати вибрані статті</translation>
    </message>
    <message>
        <source>Tag the selected articles</source>
        <translation>Додати теги до вибраних статей</translation>
    </message>
    <message>
        <source>Write a note on the selected article</source>
        <translation>Написати нотатку до вибраної статті</translation>
    </message>
    <message>
        <source>Move the selected articles to the trash</source>
        <translation>Перемістити вибрані статті до кошика</translation>
    </message>
    <message>
        <source>Go to a title that begins with a letter</source>
        <translation>Перейти до статті за першою літерою</translation>
    </message>
    <message>
        <source>Show only articles with the name</source>
        <translation>Показати лише статті з цією назвою</translation>
    </message>
    <message>
        <source>Also show articles with the name</source>
        <translation>Показати також статті з цією назвою</translation>
    </message>
    <message>
        <source>Show only articles without the name</source>
        <translation>Показати лише статті без цієї назви</translation>
    </message>
    <message>
        <source>Rename the name</source>
        <translation>Перейменувати назву</translation>
    </message>
    <message>
        <source>Select more names to merge</source>
        <translation>Вибрати інші назви для об’єднання</translation>
    </message>
    <message>
        <source>All that can be done with the names</source>
        <translation>Усе, що можна зробити з назвами</translation>
    </message>
</context>
<context>
    <name>Centre</name>
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
    <name>Chart</name>
    <message>
        <source>Articles over time</source>
        <translation>Статті за часом</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{kind}; Space joins it otherwise, Delete removes it</source>
        <translation>{kind}; пробіл змінює зв’язок, Delete вилучає</translation>
    </message>
    <message>
        <source>Remove “{}” from the filter</source>
        <translation>Вилучити «{}» з фільтра</translation>
    </message>
    <message>
        <source>not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>Only articles that name {name}</source>
        <translation>Лише статті, де згадано «{name}»</translation>
    </message>
    <message>
        <source>Also articles that name {name} instead</source>
        <translation>Також статті, де натомість згадано «{name}»</translation>
    </message>
    <message>
        <source>Only articles that do not name {name}</source>
        <translation>Лише статті, де не згадано «{name}»</translation>
    </message>
    <message>
        <source>Click to join it otherwise</source>
        <translation>Клацніть, щоб змінити зв’язок</translation>
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
    <name>ColourFilter</name>
    <message>
        <source>Show {colour} highlights</source>
        <translation>Показати виділення: {colour}</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Доповнення</translation>
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
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Copies</source>
        <translation>Копії</translation>
    </message>
    <message>
        <source>Left article</source>
        <translation>Ліва стаття</translation>
    </message>
    <message>
        <source>Right article</source>
        <translation>Права стаття</translation>
    </message>
    <message>
        <source>Left text</source>
        <translation>Лівий текст</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>Правий текст</translation>
    </message>
    <message>
        <source>{percent} % in common</source>
        <translation>{percent} % спільного</translation>
    </message>
    <message>
        <source>The same story, told twice</source>
        <translation>Та сама історія, розказана двічі</translation>
    </message>
    <message>
        <source>Open &amp;Left</source>
        <translation>Відкрити &amp;ліву</translation>
    </message>
    <message>
        <source>Open &amp;Right</source>
        <translation>Відкрити &amp;праву</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{word} is not a date.</source>
        <translation>{word} — не дата.</translation>
    </message>
    <message>
        <source>Write dates as 2024, 2024-05 or 2024-05-01.</source>
        <translation>Пишіть дати як 2024, 2024-05 або 2024-05-01.</translation>
    </message>
    <message>
        <source>There is no {word} to ask for.</source>
        <translation>Запитати про {word} не можна.</translation>
    </message>
    <message>
        <source>Write one of {words}.</source>
        <translation>Напишіть одне з: {words}.</translation>
    </message>
    <message>
        <source>Write nothing but words and phrases, as in NEAR(storm coast).</source>
        <translation>Пишіть лише слова й фрази, як у NEAR(storm coast).</translation>
    </message>
    <message>
        <source>Write two words or more, as in NEAR(storm coast).</source>
        <translation>Напишіть два слова або більше, як у NEAR(storm coast).</translation>
    </message>
    <message>
        <source>Write fewer of them.</source>
        <translation>Напишіть їх менше.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>Дужку не закрито.</translation>
    </message>
    <message>
        <source>Write ) where it ends.</source>
        <translation>Напишіть ) там, де вона закінчується.</translation>
    </message>
    <message>
        <source>{name} stands between two things, and nothing comes before it.</source>
        <translation>{name} стоїть між двома частинами, а перед ним нічого немає.</translation>
    </message>
    <message>
        <source>Write what comes before it, or &quot;{name}&quot; in quotes to look for the word.</source>
        <translation>Напишіть, що стоїть перед ним, або &quot;{name}&quot; у лапках, щоб шукати це слово.</translation>
    </message>
    <message>
        <source>There is no place {word}.</source>
        <translation>Місця {word} немає.</translation>
    </message>
    <message>
        <source>Write in:trash.</source>
        <translation>Напишіть in:trash.</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>Немає слова для пошуку.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Напишіть принаймні одне слово.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Закрито дужку, яку не було відкрито.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Вилучіть її.</translation>
    </message>
    <message>
        <source>{name} stands between two things, and nothing follows it.</source>
        <translation>{name} стоїть між двома частинами, а після нього нічого немає.</translation>
    </message>
    <message>
        <source>Write what comes after it, or &quot;{name}&quot; in quotes to look for the word.</source>
        <translation>Напишіть, що стоїть після нього, або &quot;{name}&quot; у лапках, щоб шукати це слово.</translation>
    </message>
    <message>
        <source>Write words or phrases on both sides, as in storm NEAR coast.</source>
        <translation>Напишіть слова або фрази з обох боків, як у storm NEAR coast.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Між дужками нічого немає.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Вилучіть їх.</translation>
    </message>
    <message>
        <source>The distance of NEAR is a number of words.</source>
        <translation>Відстань для NEAR — це кількість слів.</translation>
    </message>
    <message>
        <source>Write it as in NEAR(storm coast, 5).</source>
        <translation>Напишіть її, як у NEAR(storm coast, 5).</translation>
    </message>
    <message>
        <source>A field cannot be inside another field.</source>
        <translation>Поле не може бути всередині іншого поля.</translation>
    </message>
    <message>
        <source>Close the first one.</source>
        <translation>Закрийте перше.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Поля {field} немає.</translation>
    </message>
    <message>
        <source>Fields are {fields}; put words with a colon between quotes.</source>
        <translation>Поля: {fields}; слова з двокрапкою беріть у лапки.</translation>
    </message>
    <message>
        <source>Nothing follows {field}: yet.</source>
        <translation>Після {field}: ще нічого немає.</translation>
    </message>
    <message>
        <source>Write what to look for behind it, or &quot;{field}&quot; in quotes to look for the word.</source>
        <translation>Напишіть після нього, що шукати, або &quot;{field}&quot; у лапках, щоб шукати це слово.</translation>
    </message>
    <message>
        <source>What follows {name}: cannot end in *.</source>
        <translation>Те, що стоїть після {name}:, не може закінчуватися на *.</translation>
    </message>
    <message>
        <source>Write the whole of it.</source>
        <translation>Напишіть його повністю.</translation>
    </message>
    <message>
        <source>Too many parentheses are inside one another.</source>
        <translation>Забагато дужок вкладено одна в одну.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Наприкінці чогось бракує.</translation>
    </message>
    <message>
        <source>Write one word more.</source>
        <translation>Напишіть ще одне слово.</translation>
    </message>
    <message>
        <source>Something is missing before the parenthesis.</source>
        <translation>Перед дужкою чогось бракує.</translation>
    </message>
    <message>
        <source>Write one word.</source>
        <translation>Напишіть одне слово.</translation>
    </message>
    <message>
        <source>Write &quot; once more where the words end.</source>
        <translation>Напишіть &quot; ще раз там, де слова закінчуються.</translation>
    </message>
    <message>
        <source>Write a word between the quotes.</source>
        <translation>Напишіть слово в лапках.</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>Лапки не закрито.</translation>
    </message>
    <message>
        <source>There is no word between the quotes.</source>
        <translation>У лапках немає слова.</translation>
    </message>
    <message>
        <source>A * stands for the rest of a word, and only at its end.</source>
        <translation>* замінює решту слова й стоїть лише в його кінці.</translation>
    </message>
    <message>
        <source>Write the start of the word and then *, as in govern*.</source>
        <translation>Напишіть початок слова, а тоді *, як у govern*.</translation>
    </message>
    <message>
        <source>NEAR needs two words.</source>
        <translation>NEAR потребує двох слів.</translation>
    </message>
    <message>
        <source>NEAR stands between words of one part of an article.</source>
        <translation>NEAR стоїть між словами однієї частини статті.</translation>
    </message>
    <message>
        <source>NEAR takes only words.</source>
        <translation>NEAR приймає лише слова.</translation>
    </message>
    <message>
        <source>NOT leaves something out, and nothing follows it.</source>
        <translation>NOT щось вилучає, а після нього нічого немає.</translation>
    </message>
    <message>
        <source>Write what comes after it, or &quot;NOT&quot; in quotes to look for the word.</source>
        <translation>Напишіть, що стоїть після нього, або &quot;NOT&quot; у лапках, щоб шукати це слово.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«{name}» захищено паролем.</translation>
    </message>
    <message>
        <source>Save a copy without a password in its own program.</source>
        <translation>Збережіть копію без пароля у відповідній програмі.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than an article may have.</source>
        <translation>«{name}» після розпакування більший, ніж може бути стаття.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} files.</source>
        <translation>«{name}» містить більше ніж {number} файлів.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} pages.</source>
        <translation>«{name}» містить більше ніж {number} сторінок.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {number} articles.</source>
        <translation>«{name}» містить більше ніж {number} статей.</translation>
    </message>
    <message>
        <source>Take out what you need.</source>
        <translation>Вийміть те, що вам потрібно.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” is missing in it.</source>
        <translation>«{name}» пошкоджено: у ньому бракує «{part}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {error}.</source>
        <translation>«{name}» пошкоджено: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» пошкоджено.</translation>
    </message>
    <message>
        <source>Save it once more in its own program.</source>
        <translation>Збережіть файл ще раз у відповідній програмі.</translation>
    </message>
    <message>
        <source>Save or copy it once more.</source>
        <translation>Збережіть або скопіюйте файл ще раз.</translation>
    </message>
    <message>
        <source>Save it once more.</source>
        <translation>Збережіть файл ще раз.</translation>
    </message>
    <message>
        <source>The page has more than {number} tags.</source>
        <translation>Сторінка має більше ніж {number} елементів.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} tags.</source>
        <translation>«{name}» має більше ніж {number} елементів.</translation>
    </message>
    <message>
        <source>Save only the part you need.</source>
        <translation>Збережіть лише потрібну частину.</translation>
    </message>
    <message>
        <source>The page has no text in it.</source>
        <translation>На сторінці немає тексту.</translation>
    </message>
    <message>
        <source>Save the page once more.</source>
        <translation>Збережіть сторінку ще раз.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Збережіть сторінку знову.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying.</source>
        <translation>«{name}» захищено від копіювання.</translation>
    </message>
    <message>
        <source>Ask the shop you bought it from for a file without protection.</source>
        <translation>Попросіть у крамниці, де ви його купили, файл без захисту.</translation>
    </message>
    <message>
        <source>“{name}” is not a feed.</source>
        <translation>«{name}» — не стрічка новин.</translation>
    </message>
    <message>
        <source>“{name}” is not a JSON feed.</source>
        <translation>«{name}» — не стрічка JSON.</translation>
    </message>
    <message>
        <source>Open it with its own program.</source>
        <translation>Відкрийте файл відповідною програмою.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or has more parts than a message may have.</source>
        <translation>«{name}» пошкоджено або він має більше частин, ніж може мати лист.</translation>
    </message>
    <message>
        <source>Save the message once more.</source>
        <translation>Збережіть лист ще раз.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Розділіть файл на менші.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, or a damaged one.</source>
        <translation>«{name}» — не PDF або пошкоджений PDF.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation>«{name}» містить зображення сторінок, а не текст.</translation>
    </message>
    <message>
        <source>Run a text recognition program on it first.</source>
        <translation>Спершу обробіть його програмою розпізнавання тексту.</translation>
    </message>
    <message>
        <source>“{name}” is not text.</source>
        <translation>«{name}» — не текст.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be read.</source>
        <translation>«{name}» належить до типу, який неможливо прочитати.</translation>
    </message>
    <message>
        <source>Save it as HTML, PDF, EPUB, a text document or plain text.</source>
        <translation>Збережіть файл як HTML, PDF, EPUB, текстовий документ або звичайний текст.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB.</source>
        <translation>«{name}» більший за {number} МБ.</translation>
    </message>
    <message>
        <source>“{name}” holds no article.</source>
        <translation>«{name}» не містить статті.</translation>
    </message>
    <message>
        <source>Check that it has text in it.</source>
        <translation>Перевірте, чи є в ньому текст.</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted or an old Office document.</source>
        <translation>«{name}» — зашифрований або старий документ Office.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as .docx without a password.</source>
        <translation>Відкрийте його у відповідній програмі й збережіть як .docx без пароля.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» порожній.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation>«{name}» потребує більше пам’яті, ніж дозволено для файлу.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» — це тека.</translation>
    </message>
    <message>
        <source>Add the files in it.</source>
        <translation>Додайте файли з неї.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>«{name}» — не звичайний файл.</translation>
    </message>
    <message>
        <source>Make a copy of it.</source>
        <translation>Зробіть його копію.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Файлу «{name}» немає.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Можливо, його переміщено або видалено.</translation>
    </message>
    <message>
        <source>“{name}” may not be read.</source>
        <translation>«{name}» заборонено читати.</translation>
    </message>
    <message>
        <source>Ask for permission to read it.</source>
        <translation>Попросіть дозволу на його читання.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {error}.</source>
        <translation>«{name}» не вдалося прочитати: {error}.</translation>
    </message>
    <message>
        <source>Check the disk it is on.</source>
        <translation>Перевірте диск, на якому він лежить.</translation>
    </message>
    <message>
        <source>“{name}” is not an RTF document.</source>
        <translation>«{name}» — не документ RTF.</translation>
    </message>
    <message>
        <source>“{name}” is no web archive, or a damaged one.</source>
        <translation>«{name}» — не вебархів або пошкоджений вебархів.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {error}.</source>
        <translation>Теку неможливо прочитати: {error}.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Перевірте, чи дозволено вам її читати.</translation>
    </message>
    <message>
        <source>The name of the file is not text.</source>
        <translation>Ім’я файлу — не текст.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Перейменуйте файл.</translation>
    </message>
    <message>
        <source>The article was deleted for good; its highlights are kept.</source>
        <translation>Статтю видалено назавжди; її виділення збережено.</translation>
    </message>
    <message>
        <source>Add its file again to read it.</source>
        <translation>Щоб прочитати її, додайте її файл знову.</translation>
    </message>
    <message>
        <source>This was ended before it was done.</source>
        <translation>Це припинено до завершення.</translation>
    </message>
    <message>
        <source>No language model for this article&apos;s language ({language}) is installed.</source>
        <translation>Мовну модель для мови цієї статті ({language}) не встановлено.</translation>
    </message>
    <message>
        <source>Install the Python package {package}.</source>
        <translation>Установіть пакунок Python {package}.</translation>
    </message>
    <message>
        <source>The language model {source} is broken: {error}</source>
        <translation>Мовна модель {source} пошкоджена: {error}</translation>
    </message>
    <message>
        <source>Install it again, or choose another one.</source>
        <translation>Установіть її знову або виберіть іншу.</translation>
    </message>
    <message>
        <source>{source} holds no language model.</source>
        <translation>{source} не містить мовної моделі.</translation>
    </message>
    <message>
        <source>The language model {source} does not find names.</source>
        <translation>Мовна модель {source} не знаходить назв.</translation>
    </message>
    <message>
        <source>The language model {source} is not installed.</source>
        <translation>Мовну модель {source} не встановлено.</translation>
    </message>
    <message>
        <source>Choose the folder that has a file called config.cfg.</source>
        <translation>Виберіть теку з файлом config.cfg.</translation>
    </message>
    <message>
        <source>Choose a pipeline that has a component called ner.</source>
        <translation>Виберіть конвеєр зі складником ner.</translation>
    </message>
    <message>
        <source>Split the file into smaller ones and add those.</source>
        <translation>Розділіть файл на менші й додайте їх.</translation>
    </message>
    <message>
        <source>There was not enough memory for it.</source>
        <translation>Для цього забракло пам’яті.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>Сталося щось неочікуване: {error}.</translation>
    </message>
    <message>
        <source>The names in the article could not be found.</source>
        <translation>Назви в статті не вдалося знайти.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Програма закривається.</translation>
    </message>
    <message>
        <source>The background process ended in the middle of its work ({reason}).</source>
        <translation>Фоновий процес завершився посеред роботи ({reason}).</translation>
    </message>
    <message>
        <source>It took longer than {number} seconds.</source>
        <translation>Це тривало довше ніж {number} с.</translation>
    </message>
    <message>
        <source>The file may be damaged or too large. Try again, or open it elsewhere.</source>
        <translation>Файл може бути пошкоджений або завеликий. Спробуйте ще раз або відкрийте його деінде.</translation>
    </message>
    <message>
        <source>The background process gave no answer: {error}.</source>
        <translation>Фоновий процес не відповів: {error}.</translation>
    </message>
    <message>
        <source>The file may be damaged or made to be slow. Try again, or open it elsewhere.</source>
        <translation>Файл може бути пошкоджений або навмисно повільний. Спробуйте ще раз або відкрийте його деінде.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the program starts with its own settings.</source>
        <translation>Файл налаштувань був пошкоджений, тож програма запускається з власними налаштуваннями.</translation>
    </message>
    <message>
        <source>The settings could not be stored: {error}.</source>
        <translation>Налаштування не вдалося зберегти: {error}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>Пошкоджений файл збережено як {path}.</translation>
    </message>
    <message>
        <source>The settings file is damaged, so the program starts with its own settings.</source>
        <translation>Файл налаштувань пошкоджений, тож програма запускається з власними налаштуваннями.</translation>
    </message>
    <message>
        <source>The settings could not be read: {error}.</source>
        <translation>Налаштування не вдалося прочитати: {error}.</translation>
    </message>
    <message>
        <source>Check that {path} can be written to.</source>
        <translation>Перевірте, чи можна писати в {path}.</translation>
    </message>
    <message>
        <source>It could not be kept as {path}: {error}.</source>
        <translation>Його не вдалося зберегти як {path}: {error}.</translation>
    </message>
    <message>
        <source>The article is no longer in the library.</source>
        <translation>Статті вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>Add its file again.</source>
        <translation>Додайте її файл знову.</translation>
    </message>
    <message>
        <source>The article is not in the library, or was not read yet.</source>
        <translation>Статті немає в бібліотеці або її ще не прочитано.</translation>
    </message>
    <message>
        <source>Wait until it was read, or add its file again.</source>
        <translation>Зачекайте, поки її буде прочитано, або додайте її файл знову.</translation>
    </message>
    <message>
        <source>There is no article {number} that was read.</source>
        <translation>Прочитаної статті {number} немає.</translation>
    </message>
    <message>
        <source>`rubricator list` shows the articles with their ids.</source>
        <translation>`rubricator list` показує статті з їхніми номерами.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start anew.</source>
        <translation>Відновіть резервну копію або перемістіть файл, щоб почати спочатку.</translation>
    </message>
    <message>
        <source>{hint} It lies there because of the folder “{folder}” beside the program; without that folder your library is in your home.</source>
        <translation>{hint} Вона лежить там через теку «{folder}» поруч із програмою; без цієї теки ваша бібліотека — у вашій домашній теці.</translation>
    </message>
    <message>
        <source>Another program holds the library {path}.</source>
        <translation>Бібліотеку {path} утримує інша програма.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Закрийте іншу програму й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>Бібліотеку {path} неможливо відкрити.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Перевірте, чи існує її тека і чи можна вам там писати.</translation>
    </message>
    <message>
        <source>You may not use the library {path}.</source>
        <translation>Вам не дозволено користуватися бібліотекою {path}.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder.</source>
        <translation>Перевірте, кому належать файл і його тека.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written.</source>
        <translation>У бібліотеку {path} неможливо писати.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are not read-only.</source>
        <translation>Перевірте, чи файл і його тека не лише для читання.</translation>
    </message>
    <message>
        <source>The disk with the library {path} is full.</source>
        <translation>Диск із бібліотекою {path} заповнено.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was stored is lost.</source>
        <translation>Звільніть місце й спробуйте ще раз; нічого зі збереженого не втрачено.</translation>
    </message>
    <message>
        <source>The library {path} could not be read from or written to its disk.</source>
        <translation>Бібліотеку {path} не вдалося прочитати з диска або записати на нього.</translation>
    </message>
    <message>
        <source>Check the disk; nothing that was stored before is lost.</source>
        <translation>Перевірте диск; нічого зі збереженого раніше не втрачено.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>Бібліотеку {path} пошкоджено.</translation>
    </message>
    <message>
        <source>The file {path} is not a library.</source>
        <translation>Файл {path} — не бібліотека.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {error}.</source>
        <translation>Файл {path} неможливо використати: {error}.</translation>
    </message>
    <message>
        <source>Check that its folder exists, that you may write there, and that there is space.</source>
        <translation>Перевірте, чи існує його тека, чи можна вам там писати й чи є місце.</translation>
    </message>
    <message>
        <source>The library was not read to its end.</source>
        <translation>Бібліотеку не прочитано до кінця.</translation>
    </message>
    <message>
        <source>The text of the article is not what was marked.</source>
        <translation>Текст статті — не той, який було виділено.</translation>
    </message>
    <message>
        <source>Open the article again and mark the words once more.</source>
        <translation>Відкрийте статтю знову й виділіть слова ще раз.</translation>
    </message>
    <message>
        <source>The highlight is no longer in the library.</source>
        <translation>Виділення вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>Restore it, or mark it again.</source>
        <translation>Відновіть його або виділіть знову.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of this program.</source>
        <translation>Бібліотеку {path} створено новішою версією цієї програми.</translation>
    </message>
    <message>
        <source>Update the program; the library was left as it is.</source>
        <translation>Оновіть програму; бібліотеку залишено, як є.</translation>
    </message>
    <message>
        <source>Name another file, or restore a backup.</source>
        <translation>Назвіть інший файл або відновіть резервну копію.</translation>
    </message>
    <message>
        <source>There is a search called {name} already.</source>
        <translation>Пошук із назвою {name} уже є.</translation>
    </message>
    <message>
        <source>Choose another name for this one.</source>
        <translation>Виберіть для цього іншу назву.</translation>
    </message>
    <message>
        <source>The search is no longer kept.</source>
        <translation>Цей пошук більше не зберігається.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Збережіть його знову.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файлу {path} немає.</translation>
    </message>
    <message>
        <source>Name the backup to restore.</source>
        <translation>Назвіть резервну копію, яку слід відновити.</translation>
    </message>
    <message>
        <source>A library cannot be its own backup.</source>
        <translation>Бібліотека не може бути власною резервною копією.</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <translation>Виберіть інше місце для копії.</translation>
    </message>
    <message>
        <source>Restore an older backup.</source>
        <translation>Відновіть старішу резервну копію.</translation>
    </message>
    <message>
        <source>The index of words {index} is damaged: {error}</source>
        <translation>Покажчик слів {index} пошкоджено: {error}</translation>
    </message>
    <message>
        <source>Make a backup of what is there, then restore an older backup.</source>
        <translation>Зробіть резервну копію того, що є, а тоді відновіть старішу.</translation>
    </message>
    <message>
        <source>{name} is of kind {label} already.</source>
        <translation>{name} уже належить до: {label}.</translation>
    </message>
    <message>
        <source>The file {path} is no gazetteer: line {number}: {problem}</source>
        <translation>Файл {path} — не перелік назв: рядок {number}: {problem}</translation>
    </message>
    <message>
        <source>There is no kind {kind}.</source>
        <translation>Немає виду {kind}.</translation>
    </message>
    <message>
        <source>{name} is of kind {label} in line {number} already.</source>
        <translation>{name} у рядку {number} уже належить до: {label}.</translation>
    </message>
    <message>
        <source>The first line names the columns: {name},{aliases}; aliases stand between “|”.</source>
        <translation>Перший рядок називає стовпці: {name},{aliases}; інші назви розділяє «|».</translation>
    </message>
    <message>
        <source>There is nothing to export: nothing is highlighted or noted in these articles.</source>
        <translation>Немає чого експортувати: у цих статтях нічого не виділено й немає нотаток.</translation>
    </message>
    <message>
        <source>Choose other articles, or highlight words in one of these first.</source>
        <translation>Виберіть інші статті або спершу виділіть слова в одній із цих.</translation>
    </message>
    <message>
        <source>The last entry of the clippings breaks off.</source>
        <translation>Останній запис у файлі уривається.</translation>
    </message>
    <message>
        <source>The file of highlights breaks off.</source>
        <translation>Файл виділень уривається.</translation>
    </message>
    <message>
        <source>The file {path} is in another format than {name}.</source>
        <translation>Файл {path} має інший формат, ніж {name}.</translation>
    </message>
    <message>
        <source>Name no format, and it is recognised.</source>
        <translation>Не називайте формат, і програма розпізнає його.</translation>
    </message>
    <message>
        <source>surname of {name}, named in full in this article</source>
        <translation>прізвище {name}, повністю названого в цій статті</translation>
    </message>
    <message>
        <source>given name of {name}, named in full in this article</source>
        <translation>ім’я {name}, повністю названого в цій статті</translation>
    </message>
    <message>
        <source>full name of {name}</source>
        <translation>повна назва для {name}</translation>
    </message>
    <message>
        <source>part of the name {name} in this article</source>
        <translation>частина назви {name} в цій статті</translation>
    </message>
    <message>
        <source>fuller name of {name}</source>
        <translation>повніша назва для {name}</translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation>інше написання {name}</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>скорочення від {name}</translation>
    </message>
    <message>
        <source>what {name} stands for</source>
        <translation>те, що означає {name}</translation>
    </message>
    <message>
        <source>{name} but for its legal form</source>
        <translation>{name}, але без правової форми</translation>
    </message>
    <message>
        <source>short for {name} in this article</source>
        <translation>коротко про {name} в цій статті</translation>
    </message>
    <message>
        <source>{name} in other letters</source>
        <translation>{name} іншими літерами</translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation>інша назва для {name}</translation>
    </message>
    <message>
        <source>the program is not sure that this is a name of that kind</source>
        <translation>програма не певна, що це назва такого виду</translation>
    </message>
    <message>
        <source>the same surname and initial</source>
        <translation>те саме прізвище й ініціал</translation>
    </message>
    <message>
        <source>the same name, but for the words between</source>
        <translation>та сама назва, крім слів посередині</translation>
    </message>
    <message>
        <source>the same surname and a similar given name</source>
        <translation>те саме прізвище й схоже ім’я</translation>
    </message>
    <message>
        <source>the same given name and a similar surname</source>
        <translation>те саме ім’я й схоже прізвище</translation>
    </message>
    <message>
        <source>a surname alone, which others in the library have</source>
        <translation>саме прізвище, яке мають інші в бібліотеці</translation>
    </message>
    <message>
        <source>the initials of the longer name</source>
        <translation>перші літери довшої назви</translation>
    </message>
    <message>
        <source>joined by you</source>
        <translation>об’єднано вами</translation>
    </message>
    <message>
        <source>set apart by you</source>
        <translation>відокремлено вами</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>додано вами</translation>
    </message>
    <message>
        <source>its name before you renamed it</source>
        <translation>назва до вашого перейменування</translation>
    </message>
    <message>
        <source>the same name in this article</source>
        <translation>та сама назва в цій статті</translation>
    </message>
    <message>
        <source>There is no decision {number}.</source>
        <translation>Рішення {number} немає.</translation>
    </message>
    <message>
        <source>Install a spaCy pipeline for it, such as spaCy&apos;s own {language}_core_news_md.</source>
        <translation>Установіть для неї конвеєр spaCy, наприклад {language}_core_news_md від самого spaCy.</translation>
    </message>
    <message>
        <source>`rubricator entity log` lists the decisions with their ids.</source>
        <translation>`rubricator entity log` перелічує рішення з їхніми номерами.</translation>
    </message>
    <message>
        <source>The name is no longer in the library.</source>
        <translation>Назви вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>Choose one from the list again.</source>
        <translation>Виберіть назву зі списку ще раз.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Немає чого об’єднувати.</translation>
    </message>
    <message>
        <source>Choose two names or more.</source>
        <translation>Виберіть дві назви або більше.</translation>
    </message>
    <message>
        <source>{name} is not called {forms}.</source>
        <translation>{name} не називається {forms}.</translation>
    </message>
    <message>
        <source>Its forms are: {forms}.</source>
        <translation>Форми цієї назви: {forms}.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Виберіть інший вид.</translation>
    </message>
    <message>
        <source>{name} is no name.</source>
        <translation>{name} — не назва.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Назва порожня.</translation>
    </message>
    <message>
        <source>Write a name with at least one letter or digit.</source>
        <translation>Напишіть назву, у якій є хоча б одна літера чи цифра.</translation>
    </message>
    <message>
        <source>Nothing goes by this name any more.</source>
        <translation>Під цією назвою вже нічого немає.</translation>
    </message>
    <message>
        <source>It may have been merged with another.</source>
        <translation>Можливо, її об’єднано з іншою.</translation>
    </message>
    <message>
        <source>Name a file that `rubricator entity export` wrote.</source>
        <translation>Назвіть файл, який записав `rubricator entity export`.</translation>
    </message>
    <message>
        <source>Write a first line {columns}, then a line for each name, with {separator} between its aliases; a kind is one of {kinds}.</source>
        <translation>Напишіть перший рядок {columns}, а далі по рядку на кожну назву з {separator} між її іншими назвами; вид — один із {kinds}.</translation>
    </message>
    <message>
        <source>The file {path} holds {kind} {version}, not {known} {number}.</source>
        <translation>Файл {path} містить {kind} {version}, а не {known} {number}.</translation>
    </message>
    <message>
        <source>Update the program, or export the decisions again.</source>
        <translation>Оновіть програму або експортуйте рішення знову.</translation>
    </message>
    <message>
        <source>The file {path} holds no decisions: {error}.</source>
        <translation>Файл {path} не містить рішень: {error}.</translation>
    </message>
    <message>
        <source>The file {path} is no table of names: {error}.</source>
        <translation>Файл {path} — не таблиця назв: {error}.</translation>
    </message>
    <message>
        <source>The file {path} has no column “{name}”.</source>
        <translation>Файл {path} не має стовпця «{name}».</translation>
    </message>
    <message>
        <source>The file {path} holds no names.</source>
        <translation>Файл {path} не містить назв.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Назвіть інший файл.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>Збережіть таблицю як CSV у UTF-8.</translation>
    </message>
    <message>
        <source>A dossier cannot be written as {format}.</source>
        <translation>Досьє неможливо записати як {format}.</translation>
    </message>
    <message>
        <source>No passage holds {names}.</source>
        <translation>Жоден уривок не містить {names}.</translation>
    </message>
    <message>
        <source>Take the sentences in too, or choose fewer names.</source>
        <translation>Додайте й речення або виберіть менше назв.</translation>
    </message>
    <message>
        <source>There is nothing to export: none of these articles was analysed.</source>
        <translation>Немає чого експортувати: жодну з цих статей не проаналізовано.</translation>
    </message>
    <message>
        <source>Wait until the names in them were found.</source>
        <translation>Зачекайте, поки в них буде знайдено назви.</translation>
    </message>
    <message>
        <source>There is no format of names called {format}.</source>
        <translation>Формату назв {format} немає.</translation>
    </message>
    <message>
        <source>There is no format called {format}.</source>
        <translation>Формату {format} немає.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Виберіть один із цих: {names}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Choose a folder where you may write.</source>
        <translation>Виберіть теку, у яку вам можна писати.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Спершу створіть теку або виберіть іншу.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Виберіть теку, яка існує.</translation>
    </message>
    <message>
        <source>Choose a name for the file, inside that folder.</source>
        <translation>Виберіть ім’я файлу в цій теці.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Звільніть місце або виберіть інший диск.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Виберіть коротше ім’я.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {error}.</source>
        <translation>Файл {path} неможливо записати: {error}.</translation>
    </message>
    <message>
        <source>{folder} has files of these names already: {names}.</source>
        <translation>У теці {folder} вже є файли з такими іменами: {names}.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or let them be replaced.</source>
        <translation>Виберіть порожню теку або дозвольте їх замінити.</translation>
    </message>
    <message>
        <source>Correct the template; the one that comes with the program shows how it is done.</source>
        <translation>Виправте шаблон; той, що йде з програмою, показує, як це зробити.</translation>
    </message>
    <message>
        <source>The template {path}, line {number}: {problem}.</source>
        <translation>Шаблон {path}, рядок {number}: {problem}.</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {error}.</source>
        <translation>Шаблон {path} неможливо прочитати: {error}.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Виберіть інший шаблон.</translation>
    </message>
    <message>
        <source>An Excel workbook takes {number} highlights and no more.</source>
        <translation>Книга Excel вміщує не більше ніж {number} виділень.</translation>
    </message>
    <message>
        <source>Export fewer articles, or as CSV.</source>
        <translation>Експортуйте менше статей або як CSV.</translation>
    </message>
    <message>
        <source>There is no format of highlights called {format}.</source>
        <translation>Формату виділень {format} немає.</translation>
    </message>
    <message>
        <source>The file {path} is too large for a file of highlights.</source>
        <translation>Файл {path} завеликий для файлу виділень.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {error}.</source>
        <translation>Файл {path} неможливо прочитати: {error}.</translation>
    </message>
    <message>
        <source>The file {path} is no text.</source>
        <translation>Файл {path} — не текст.</translation>
    </message>
    <message>
        <source>Choose the file that was exported.</source>
        <translation>Виберіть експортований файл.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Перевірте його ім’я.</translation>
    </message>
    <message>
        <source>A decision of the library is damaged: {error}.</source>
        <translation>Рішення з бібліотеки пошкоджено: {error}.</translation>
    </message>
    <message>
        <source>Update the program, or export the library again.</source>
        <translation>Оновіть програму або експортуйте бібліотеку знову.</translation>
    </message>
    <message>
        <source>The file of KOReader holds no table.</source>
        <translation>Файл KOReader не містить таблиці.</translation>
    </message>
    <message>
        <source>Choose the file metadata.….lua in the folder of the book.</source>
        <translation>Виберіть файл metadata.….lua в теці книжки.</translation>
    </message>
    <message>
        <source>The file of KOReader is damaged: {error}.</source>
        <translation>Файл KOReader пошкоджено: {error}.</translation>
    </message>
    <message>
        <source>Copy it from the device once more, and choose the copy.</source>
        <translation>Скопіюйте його з пристрою ще раз і виберіть копію.</translation>
    </message>
    <message>
        <source>Export the library once more, and choose the new file.</source>
        <translation>Експортуйте бібліотеку ще раз і виберіть новий файл.</translation>
    </message>
    <message>
        <source>Line {number} of the library is damaged: {problem}.</source>
        <translation>Рядок {number} бібліотеки пошкоджено: {problem}.</translation>
    </message>
    <message>
        <source>The file holds {kind} {version}, not {known} {number}.</source>
        <translation>Файл містить {kind} {version}, а не {known} {number}.</translation>
    </message>
    <message>
        <source>The file of highlights is damaged or of another shape: {error}.</source>
        <translation>Файл виділень пошкоджено або його будова інша: {error}.</translation>
    </message>
    <message>
        <source>Export it once more, and choose the new file.</source>
        <translation>Експортуйте його ще раз і виберіть новий файл.</translation>
    </message>
    <message>
        <source>A figure of the page lacks what finds its quote again: {error}.</source>
        <translation>Рисунку сторінки бракує того, за чим можна знайти його цитату: {error}.</translation>
    </message>
    <message>
        <source>Line {number} of the table of highlights is damaged: {error}.</source>
        <translation>Рядок {number} таблиці виділень пошкоджено: {error}.</translation>
    </message>
    <message>
        <source>The file is in no format of highlights that can be read.</source>
        <translation>Формат виділень у файлі неможливо прочитати.</translation>
    </message>
    <message>
        <source>These can be: {names}.</source>
        <translation>Можна прочитати: {names}.</translation>
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
        <source>This is a bug, not something you did. What was stored is safe. Nothing is sent anywhere; if you want to report it, copy the text below, and look whether it holds words of your articles.</source>
        <translation>Це помилка програми, а не ваша. Усе збережене в безпеці. Нічого нікуди не надсилається; якщо хочете повідомити про неї, скопіюйте текст нижче й перевірте, чи немає в ньому слів із ваших статей.</translation>
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
    <name>Decision</name>
    <message>
        <source>{names} is {name}</source>
        <translation>{names} — це {name}</translation>
    </message>
    <message>
        <source>{forms} is not {name} but {other}</source>
        <translation>{forms} — не {name}, а {other}</translation>
    </message>
    <message>
        <source>{name} is called {new}</source>
        <translation>{name} називається {new}</translation>
    </message>
    <message>
        <source>{name} is one of: {kind}, not: {other}</source>
        <translation>{name} належить до: {kind}, а не: {other}</translation>
    </message>
    <message>
        <source>{name} is no name</source>
        <translation>{name} — не назва</translation>
    </message>
    <message>
        <source>{name} is no name in one article</source>
        <translation>{name} — не назва в одній статті</translation>
    </message>
    <message>
        <source>{forms} is a name ({kind})</source>
        <translation>{forms} — назва ({kind})</translation>
    </message>
    <message>
        <source>{name} is not {other}</source>
        <translation>{name} — не {other}</translation>
    </message>
    <message>
        <source>{name} is right</source>
        <translation>{name} — правильно</translation>
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
        <source>Reading…</source>
        <translation>Читання…</translation>
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
        <source>Exported to {place}</source>
        <translation>Експортовано до {place}</translation>
    </message>
    <message>
        <source>Saved as {place}</source>
        <translation>Збережено як {place}</translation>
    </message>
    <message>
        <source>“{title}” was in the library already.</source>
        <translation>«{title}» вже є в бібліотеці.</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>Every &amp;sentence, highlighted or not</source>
        <translation>Кожне &amp;речення, виділене чи ні</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Show Every Sentence</source>
        <translation>Показати кожне речення</translation>
    </message>
    <message>
        <source>All that holds these names, the oldest first</source>
        <translation>Усе, що містить ці імена, від найдавнішого</translation>
    </message>
    <message>
        <source>All that holds this name, the oldest first</source>
        <translation>Усе, що містить це ім’я, від найдавнішого</translation>
    </message>
    <message>
        <source>No sentence holds all of these names</source>
        <translation>Жодне речення не містить усіх цих імен</translation>
    </message>
    <message>
        <source>Choose fewer names.</source>
        <translation>Виберіть менше імен.</translation>
    </message>
    <message>
        <source>No highlight holds this</source>
        <translation>Жодне виділення цього не містить</translation>
    </message>
    <message>
        <source>Highlight words around the name, or take every sentence in.</source>
        <translation>Виділіть слова навколо імені або візьміть кожне речення.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
</context>
<context>
    <name>DossierPresenter</name>
    <message>
        <source>Export the Dossier</source>
        <translation>Експорт досьє</translation>
    </message>
    <message>
        <source>Writing the dossier…</source>
        <translation>Досьє записується…</translation>
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
        <source>Looking for doubtful names…</source>
        <translation>Пошук сумнівних назв…</translation>
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
    <name>Duration</name>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;хв</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation>{hours}&#xa0;год</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h&#xa0;{minutes}&#xa0;min</source>
        <translation>{hours}&#xa0;год&#xa0;{minutes}&#xa0;хв</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Юнікод (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Юнікод (UTF-16, little endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Юнікод (UTF-16, big endian)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Західноєвропейське (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Західноєвропейське (Mac)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Центральноєвропейське (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Центральноєвропейське (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Балтійське (Windows-1257)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кириличне (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Кириличне (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Кириличне (DOS 866)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Грецьке (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Турецьке (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Єврейське (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Арабське (Windows-1256)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Тайське (Windows-874)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>Китайське спрощене (GB 18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Китайське традиційне (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Японське (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Японське (EUC)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Корейське (Windows-949)</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>Show Everywhere</source>
        <translation>Показати всюди</translation>
    </message>
    <message>
        <source>Show Page</source>
        <translation>Показати сторінку</translation>
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
    <message numerus="yes">
        <source>In %Ln articles of the library</source>
        <translation>
            <numerusform>У %Ln статті бібліотеки</numerusform>
            <numerusform>У %Ln статтях бібліотеки</numerusform>
            <numerusform>У %Ln статтях бібліотеки</numerusform>
        </translation>
    </message>
    <message>
        <source>In no other article of the library</source>
        <translation>У жодній іншій статті бібліотеки</translation>
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
        <source>Show Page</source>
        <translation>Показати сторінку</translation>
    </message>
    <message>
        <source>Dossier of This Name</source>
        <translation>Досьє цього імені</translation>
    </message>
    <message>
        <source>Dossier of These Names</source>
        <translation>Досьє цих імен</translation>
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
        <source>Copy Names</source>
        <translation>Копіювати назви</translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>Інша назва…</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Page of a name</source>
        <translation>Сторінка назви</translation>
    </message>
    <message>
        <source>Named in the same articles</source>
        <translation>Згадано в тих самих статтях</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>No sentence holds this name</source>
        <translation>Жодне речення не містить цієї назви</translation>
    </message>
    <message>
        <source>No sentence holds both names</source>
        <translation>Жодне речення не містить обох назв</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Назад до тексту (Esc)</translation>
    </message>
    <message>
        <source>List Its Articles</source>
        <translation>Показати її статті</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>All highlights and sentences that hold the name, in order of time</source>
        <translation>Усі виділення й речення, що містять ім’я, за часом</translation>
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
        <source>Show the sentences that hold both names</source>
        <translation>Показати речення з обома назвами</translation>
    </message>
    <message>
        <source>Sentences, the newest first</source>
        <translation>Речення, найновіші спершу</translation>
    </message>
    <message>
        <source>Sentences that hold “{name}” too</source>
        <translation>Речення, де є також «{name}»</translation>
    </message>
    <message>
        <source>Page of “{name}”</source>
        <translation>Сторінка «{name}»</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 згадка</translation>
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
        <translation>Знайти назву</translation>
    </message>
    <message>
        <source>Whose names</source>
        <translation>Чиї назви</translation>
    </message>
    <message>
        <source>This Article</source>
        <translation>Ця стаття</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
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
        <source>Counting names…</source>
        <translation>Підрахунок назв…</translation>
    </message>
    <message>
        <source>Names in the listed articles stand here.</source>
        <translation>Тут стоять назви зі статей списку.</translation>
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
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>New in this library</source>
        <translation>Нове в цій бібліотеці</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 згадка</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 назва</translation>
    </message>
    <message>
        <source>Those that most articles name. Search for others above.</source>
        <translation>Ті, що є в найбільшій кількості статей. Інші шукайте вгорі.</translation>
    </message>
    <message>
        <source>1 article left to change</source>
        <translation>лишилося змінити 1 статтю</translation>
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
        <source>Enter shows only the articles with a name, and Enter again all of them; with Shift also those with it, with Alt those without it. F2 renames, Shift and the arrow keys select more names to merge, and the menu key shows what else can be done.</source>
        <translation>Enter показує лише статті з цією назвою, а ще раз Enter — усі; із Shift також статті з нею, з Alt — без неї. F2 перейменовує, Shift зі стрілками вибирає інші назви для об’єднання, а клавіша меню показує решту можливостей.</translation>
    </message>
</context>
<context>
    <name>ExportHighlightsDialog</name>
    <message>
        <source>Export Highlights</source>
        <translation>Експортувати виділення</translation>
    </message>
    <message>
        <source>&amp;One file for each article</source>
        <translation>&amp;Окремий файл для кожної статті</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запис…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message numerus="yes">
        <source>%n selected highlight(s)</source>
        <translation>
            <numerusform>%n вибране виділення</numerusform>
            <numerusform>%n вибрані виділення</numerusform>
            <numerusform>%n вибраних виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown highlight(s)</source>
        <translation>
            <numerusform>%n показане виділення</numerusform>
            <numerusform>%n показані виділення</numerusform>
            <numerusform>%n показаних виділень</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Ця стаття</translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n вибрана стаття</numerusform>
            <numerusform>%n вибрані статті</numerusform>
            <numerusform>%n вибраних статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed article(s)</source>
        <translation>
            <numerusform>%n стаття списку</numerusform>
            <numerusform>%n статті списку</numerusform>
            <numerusform>%n статей списку</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Уся бібліотека</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>Ви&amp;ділення</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Виберіть шаблон.</translation>
    </message>
</context>
<context>
    <name>ExportingPresenter</name>
    <message>
        <source>Template of your own…</source>
        <translation>Власний шаблон…</translation>
    </message>
    <message>
        <source>Choose a Template</source>
        <translation>Вибрати шаблон</translation>
    </message>
    <message>
        <source>Jinja templates (*.j2);;All files (*)</source>
        <translation>Шаблони Jinja (*.j2);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>Експортувати до теки</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>Експортувати виділення</translation>
    </message>
    <message>
        <source>Replace them?</source>
        <translation>Замінити їх?</translation>
    </message>
    <message>
        <source>Replace Files?</source>
        <translation>Замінити файли?</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Нічого не записано.</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search words and names</source>
        <translation>Шукати слова й назви</translation>
    </message>
    <message>
        <source>No article has “%1”. These have words that begin so.</source>
        <translation>Слова «%1» немає в жодній статті. У цих є слова, що так починаються.</translation>
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
    <name>FoldLines</name>
    <message>
        <source>as you said of this site</source>
        <translation>як ви вказали для цього сайту</translation>
    </message>
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
    <name>FramedDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Loading the text in between…</source>
        <translation>Завантажується текст між ними…</translation>
    </message>
</context>
<context>
    <name>GazetteerDialog</name>
    <message>
        <source>Your Names</source>
        <translation>Ваші назви</translation>
    </message>
    <message>
        <source>These names are found in every article, as whole words.</source>
        <translation>Ці назви шукаються в кожній статті як цілі слова.</translation>
    </message>
    <message>
        <source>Find one of your names</source>
        <translation>Знайти одну з ваших назв</translation>
    </message>
    <message>
        <source>For example: BHA | Harbour Authority</source>
        <translation>Наприклад: BHA | Портове управління</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Your names</source>
        <translation>Ваші назви</translation>
    </message>
    <message>
        <source>No names of your own yet</source>
        <translation>Власних назв ще немає</translation>
    </message>
    <message>
        <source>Add one below, mark words in an article, or import a list.</source>
        <translation>Додайте назву нижче, позначте слова у статті або імпортуйте список.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Other forms</source>
        <translation>Інші &amp;форми</translation>
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
        <source>&amp;Change</source>
        <translation>&amp;Змінити</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
</context>
<context>
    <name>GazetteerModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Інші форми</translation>
    </message>
</context>
<context>
    <name>GazetteerPresenter</name>
    <message>
        <source>Change of Your Name</source>
        <translation>Зміна вашої назви</translation>
    </message>
    <message>
        <source>Addition of Your Name</source>
        <translation>Додавання вашої назви</translation>
    </message>
    <message>
        <source>Removal of Your Names</source>
        <translation>Вилучення ваших назв</translation>
    </message>
    <message>
        <source>Import Names</source>
        <translation>Імпортувати назви</translation>
    </message>
    <message>
        <source>Import of Names</source>
        <translation>Імпорт назв</translation>
    </message>
    <message>
        <source>Export Names</source>
        <translation>Експортувати назви</translation>
    </message>
    <message>
        <source>Names (*.csv)</source>
        <translation>Назви (*.csv)</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User’s Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Шукати в посібнику</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Сторінка посібника</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <translation>Посібник написано англійською.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Комбінації клавіш</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Цих слів немає в жодному розділі.</translation>
    </message>
</context>
<context>
    <name>GuidingPresenter</name>
    <message>
        <source>“{command}” has nothing to work on now.</source>
        <translation>Команда «{command}» зараз не має з чим працювати.</translation>
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
    <name>HighlightImportPresenter</name>
    <message>
        <source>Import of Highlights</source>
        <translation>Імпорт виділень</translation>
    </message>
    <message>
        <source>Import Highlights</source>
        <translation>Імпортувати виділення</translation>
    </message>
    <message>
        <source>Highlights (*.txt *.json *.jsonl *.jsonld *.csv *.lua *.md *.html *.calibre_annotation_collection);;All files (*)</source>
        <translation>Виділення (*.txt *.json *.jsonl *.jsonld *.csv *.lua *.md *.html *.calibre_annotation_collection);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>ImportHighlightsDialog</name>
    <message>
        <source>Import Highlights</source>
        <translation>Імпортувати виділення</translation>
    </message>
    <message>
        <source>Reading the highlights…</source>
        <translation>Читання виділень…</translation>
    </message>
    <message>
        <source>Highlights that found no place</source>
        <translation>Виділення, що не знайшли місця</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights were added</source>
        <translation>
            <numerusform>Додано %Ln виділення</numerusform>
            <numerusform>Додано %Ln виділення</numerusform>
            <numerusform>Додано %Ln виділень</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words are not in the article.</source>
        <translation>Його слів немає у статті.</translation>
    </message>
    <message>
        <source>It waits for its article.</source>
        <translation>Воно чекає на свою статтю.</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Копіювати список</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand in a text that has changed</source>
        <translation>
            <numerusform>%Ln у зміненому тексті</numerusform>
            <numerusform>%Ln у зміненому тексті</numerusform>
            <numerusform>%Ln у зміненому тексті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not in the text of their article</source>
        <translation>
            <numerusform>%Ln немає в тексті своєї статті</numerusform>
            <numerusform>%Ln немає в тексті своєї статті</numerusform>
            <numerusform>%Ln немає в тексті своєї статті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for an article that is not here</source>
        <translation>
            <numerusform>%Ln чекає на статтю, якої тут немає</numerusform>
            <numerusform>%Ln чекають на статтю, якої тут немає</numerusform>
            <numerusform>%Ln чекають на статтю, якої тут немає</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already</source>
        <translation>
            <numerusform>%Ln вже є в бібліотеці</numerusform>
            <numerusform>%Ln вже є в бібліотеці</numerusform>
            <numerusform>%Ln вже є в бібліотеці</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out.</source>
        <translation>Решту пропущено.</translation>
    </message>
</context>
<context>
    <name>ImportLibraryDialog</name>
    <message>
        <source>Import a Library</source>
        <translation>Імпорт бібліотеки</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Перегляд бібліотеки…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions about names differ</source>
        <translation>
            <numerusform>%Ln рішення про імена відрізняється</numerusform>
            <numerusform>%Ln рішення про імена відрізняються</numerusform>
            <numerusform>%Ln рішень про імена відрізняються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colours mean something else</source>
        <translation>
            <numerusform>%Ln колір означає щось інше</numerusform>
            <numerusform>%Ln кольори означають щось інше</numerusform>
            <numerusform>%Ln кольорів означають щось інше</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which ones hold. The others are kept as taken back.</source>
        <translation>Виберіть, які з них чинні. Інші зберігаються як скасовані.</translation>
    </message>
    <message>
        <source>Choose what they mean in your library.</source>
        <translation>Виберіть, що вони означають у вашій бібліотеці.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The rest was left out.</source>
        <translation>Решту пропущено.</translation>
    </message>
    <message>
        <source>The library as it was before is kept as {place}</source>
        <translation>Попередній стан бібліотеки збережено як {place}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were added</source>
        <translation>
            <numerusform>Додано %Ln статтю</numerusform>
            <numerusform>Додано %Ln статті</numerusform>
            <numerusform>Додано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were here and say more now</source>
        <translation>
            <numerusform>Доповнено %Ln наявну статтю</numerusform>
            <numerusform>Доповнено %Ln наявні статті</numerusform>
            <numerusform>Доповнено %Ln наявних статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were here already</source>
        <translation>
            <numerusform>%Ln стаття вже була тут</numerusform>
            <numerusform>%Ln статті вже були тут</numerusform>
            <numerusform>%Ln статей уже були тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights were added</source>
        <translation>
            <numerusform>Додано %Ln виділення</numerusform>
            <numerusform>Додано %Ln виділення</numerusform>
            <numerusform>Додано %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights say more now</source>
        <translation>
            <numerusform>Доповнено %Ln виділення</numerusform>
            <numerusform>Доповнено %Ln виділення</numerusform>
            <numerusform>Доповнено %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were added</source>
        <translation>
            <numerusform>Додано %Ln рішення</numerusform>
            <numerusform>Додано %Ln рішення</numerusform>
            <numerusform>Додано %Ln рішень</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the library…</source>
        <translation>Імпорт бібліотеки…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
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
    <name>ImportWorkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>KeepingPresenter</name>
    <message>
        <source>Back Up the Library</source>
        <translation>Резервна копія бібліотеки</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation>Бібліотеки (*.sqlite3);;Усі файли (*)</translation>
    </message>
    <message>
        <source>The library was copied to {place}</source>
        <translation>Бібліотеку скопійовано до {place}</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Копіювання бібліотеки…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Перевірка бібліотеки…</translation>
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
        <source>The library is whole: {articles}, {highlights}.</source>
        <translation>Бібліотека ціла: {articles}, {highlights}.</translation>
    </message>
    <message>
        <source>Check the Library</source>
        <translation>Перевірка бібліотеки</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Бібліотеку пошкоджено.</translation>
    </message>
    <message>
        <source>Make a backup of what is there, then restore an older backup. What was found is listed below.</source>
        <translation>Створіть резервну копію наявного, а потім відновіть давнішу. Нижче перелічено, що знайдено.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервні копії…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
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
    <name>LibraryImportPresenter</name>
    <message>
        <source>Import a Library</source>
        <translation>Імпорт бібліотеки</translation>
    </message>
    <message>
        <source>Libraries (*.jsonl);;All files (*)</source>
        <translation>Бібліотеки (*.jsonl);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Choose what is listed</source>
        <translation>Вибрати, що показувати</translation>
    </message>
    <message>
        <source>Order and layout of the list</source>
        <translation>Порядок і вигляд списку</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Спорожнити кошик…</translation>
    </message>
    <message>
        <source>&amp;Reverse Order</source>
        <translation>&amp;Зворотний порядок</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>&amp;Компактні рядки</translation>
    </message>
    <message>
        <source>Listed: {}</source>
        <translation>Показано: {}</translation>
    </message>
    <message>
        <source>Order By</source>
        <translation>Упорядкувати за</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>&amp;Зберегти цей пошук…</translation>
    </message>
    <message>
        <source>&amp;Arrange Saved Searches…</source>
        <translation>&amp;Упорядкувати збережені пошуки…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Теги</translation>
    </message>
</context>
<context>
    <name>LostHighlightsDialog</name>
    <message>
        <source>Highlights in a Changed Text</source>
        <translation>Виділення у зміненому тексті</translation>
    </message>
    <message>
        <source>To place one by hand, select its words in the text and press Place Here.</source>
        <translation>Щоб розмістити виділення вручну, виберіть його слова в тексті й натисніть «Розмістити тут».</translation>
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
        <source>None of this article&apos;s highlights is in doubt.</source>
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
        <source>Place Here</source>
        <translation>Розмістити тут</translation>
    </message>
    <message>
        <source>Place it at the words that are selected in the text</source>
        <translation>Розмістити на словах, вибраних у тексті</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>Назви у статті</translation>
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
    <name>MarkingPresenter</name>
    <message>
        <source>Highlight</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Colour of Highlight</source>
        <translation>Колір виділення</translation>
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
    <name>MeaningPreferences</name>
    <message>
        <source>Shown with the colour wherever it is chosen, and written in every export.</source>
        <translation>Показується разом із кольором усюди, де його вибирають, і записується в кожен експорт.</translation>
    </message>
    <message>
        <source>Meaning of {colour}</source>
        <translation>Значення кольору: {colour}</translation>
    </message>
    <message>
        <source>for example: claim</source>
        <translation>наприклад: твердження</translation>
    </message>
    <message>
        <source>for example: quote</source>
        <translation>наприклад: цитата</translation>
    </message>
    <message>
        <source>for example: doubt</source>
        <translation>наприклад: сумнів</translation>
    </message>
</context>
<context>
    <name>MeaningsPresenter</name>
    <message>
        <source>Colours of highlights</source>
        <translation>Кольори виділень</translation>
    </message>
    <message>
        <source>Meaning of a Colour</source>
        <translation>Значення кольору</translation>
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
</context>
<context>
    <name>NameExportingPresenter</name>
    <message>
        <source>Names</source>
        <translation>Назви</translation>
    </message>
    <message>
        <source>Export Names</source>
        <translation>Експортувати назви</translation>
    </message>
    <message>
        <source>Writing the names…</source>
        <translation>Запис назв…</translation>
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
        <translation>Нотатка до «{quote}»</translation>
    </message>
</context>
<context>
    <name>NoteMargin</name>
    <message>
        <source>Notes beside the text</source>
        <translation>Нотатки поруч із текстом</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>By Article</source>
        <translation>За статтею</translation>
    </message>
    <message>
        <source>By Day</source>
        <translation>За днем</translation>
    </message>
    <message>
        <source>By Colour</source>
        <translation>За кольором</translation>
    </message>
    <message>
        <source>By Tag</source>
        <translation>За тегом</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без тегу</translation>
    </message>
    <message>
        <source>Nothing highlighted</source>
        <translation>Нічого не виділено</translation>
    </message>
    <message>
        <source>article removed</source>
        <translation>статтю вилучено</translation>
    </message>
    <message>
        <source>moved with its text</source>
        <translation>змістилося разом із текстом</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>більше немає в тексті</translation>
    </message>
</context>
<context>
    <name>NotebookModel</name>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message>
        <source>Notebook</source>
        <translation>Записник</translation>
    </message>
    <message>
        <source>Search quotes and notes</source>
        <translation>Шукати цитати й нотатки</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>All highlights and sentences that hold the name, in order of time</source>
        <translation>Усі виділення й речення, що містять ім’я, за часом</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet</source>
        <translation>Ще нічого не виділено</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Only with {name}</source>
        <translation>Лише з «{name}»</translation>
    </message>
    <message>
        <source>No highlight is like that</source>
        <translation>Таких виділень немає</translation>
    </message>
    <message>
        <source>Search for other words, show more colours, or clear the filter.</source>
        <translation>Шукайте інші слова, покажіть більше кольорів або скиньте фільтр.</translation>
    </message>
    <message>
        <source>Select words in an article and press H.</source>
        <translation>Виберіть слова у статті й натисніть H.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Назад до тексту (Esc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Say what the colours mean</source>
        <translation>Указати, що означають кольори</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Copy as Quotation</source>
        <translation>&amp;Копіювати як цитату</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Ко&amp;лір</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Теги…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
</context>
<context>
    <name>NotebookView</name>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Enter opens a highlight at its place, 1 to 5 recolour the selected ones, T tags them, Delete removes them.</source>
        <translation>Enter відкриває виділення на його місці, 1–5 змінюють колір вибраних, T додає теги, Delete вилучає їх.</translation>
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
    <name>NotingPresenter</name>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>«{title}» у кошику.</translation>
    </message>
    <message>
        <source>Restore the article there to read it.</source>
        <translation>Відновіть статтю звідти, щоб прочитати її.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %Ln Highlights</source>
        <translation>
            <numerusform>Зміна %Ln виділення</numerusform>
            <numerusform>Зміна %Ln виділень</numerusform>
            <numerusform>Зміна %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Highlights</source>
        <translation>
            <numerusform>Вилучення %Ln виділення</numerusform>
            <numerusform>Вилучення %Ln виділень</numerusform>
            <numerusform>Вилучення %Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln highlights</source>
        <translation>
            <numerusform>Теги %Ln виділення</numerusform>
            <numerusform>Теги %Ln виділень</numerusform>
            <numerusform>Теги %Ln виділень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Open a Link</source>
        <translation>Відкрити посилання</translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation>Написати на цю адресу в поштовій програмі?</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Відкрити цю адресу в браузері?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Rubricator itself makes no connection; your browser will.</source>
        <translation>Сам Rubricator не встановлює з’єднань, а браузер встановить.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
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
    <name>PipelinesBox</name>
    <message>
        <source>Add One From a &amp;Folder…</source>
        <translation>Додати з &amp;теки…</translation>
    </message>
    <message>
        <source>The spaCy pipeline of each language. Another one finds the names again.</source>
        <translation>Конвеєр spaCy для кожної мови. Інший шукатиме назви заново.</translation>
    </message>
    <message>
        <source>Looking for installed spaCy pipelines…</source>
        <translation>Пошук установлених конвеєрів spaCy…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>The Folder of a spaCy Pipeline</source>
        <translation>Тека конвеєра spaCy</translation>
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
        <source>Names</source>
        <translation>Назви</translation>
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
    <name>PreferringPresenter</name>
    <message>
        <source>Adding articles</source>
        <translation>Додавання статей</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
</context>
<context>
    <name>PreviewLine</name>
    <message>
        <source>Counting articles…</source>
        <translation>Підрахунок статей…</translation>
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
        <source>The PDF could not be written: {reason}.</source>
        <translation>Не вдалося записати PDF: {reason}.</translation>
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
    <name>QuotingPresenter</name>
    <message>
        <source>Citation St&amp;yle</source>
        <translation>Ст&amp;иль цитування</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Простий</translation>
    </message>
    <message>
        <source>&amp;Chicago</source>
        <translation>&amp;Чикаго</translation>
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
        <translation>Немає чого цитувати.</translation>
    </message>
    <message>
        <source>Select words, or put the caret into a highlight.</source>
        <translation>Виберіть слова або поставте курсор у виділення.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопійовано з джерелом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations were copied with their sources.</source>
        <translation>
            <numerusform>%Ln цитату скопійовано з джерелом.</numerusform>
            <numerusform>%Ln цитати скопійовано з джерелами.</numerusform>
            <numerusform>%Ln цитат скопійовано з джерелами.</numerusform>
        </translation>
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
</context>
<context>
    <name>RereadingPresenter</name>
    <message>
        <source>Read Again &amp;As</source>
        <translation>Прочитати знову &amp;як</translation>
    </message>
    <message>
        <source>Change of Encoding</source>
        <translation>Зміна кодування</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save Search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>All articles of the reading list</source>
        <translation>Усі статті зі списку для читання</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>SavedSearchesDialog</name>
    <message>
        <source>Saved Searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Вгору</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>В&amp;идалити</translation>
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
        <translation>Виділити з тегами</translation>
    </message>
    <message>
        <source>Copy as a quotation</source>
        <translation>Копіювати як цитату</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Reading List</source>
        <translation>Список для читання</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>All Articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>The reading list is empty</source>
        <translation>Список для читання порожній</translation>
    </message>
    <message>
        <source>All articles are in the archive or in the trash.</source>
        <translation>Усі статті в архіві або в кошику.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Усе прочитано</translation>
    </message>
    <message>
        <source>Articles you have not read to their end are listed here.</source>
        <translation>Тут перелічено статті, які ви не дочитали до кінця.</translation>
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
        <source>The archive is empty</source>
        <translation>Архів порожній</translation>
    </message>
    <message>
        <source>A puts the selected articles here, out of the reading list.</source>
        <translation>A переносить вибрані статті сюди зі списку для читання.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Кошик порожній</translation>
    </message>
    <message>
        <source>Removed articles stay here for a while and can be restored.</source>
        <translation>Вилучені статті певний час зберігаються тут і їх можна відновити.</translation>
    </message>
</context>
<context>
    <name>ShelvingPresenter</name>
    <message>
        <source>Saving of Search</source>
        <translation>Збереження пошуку</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Позначити непрочитаним</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Архівування</translation>
    </message>
    <message>
        <source>Taking out of Archive</source>
        <translation>Виймання з архіву</translation>
    </message>
    <message>
        <source>Removal of Articles</source>
        <translation>Вилучення статей</translation>
    </message>
    <message>
        <source>Restoring of Articles</source>
        <translation>Відновлення статей</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>Теги %Ln статті</numerusform>
            <numerusform>Теги %Ln статей</numerusform>
            <numerusform>Теги %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of Tags</source>
        <translation>Зміна тегів</translation>
    </message>
    <message>
        <source>Note on Article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>Спорожнити кошик</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for good?</source>
        <translation>
            <numerusform>Остаточно видалити %Ln статтю?</numerusform>
            <numerusform>Остаточно видалити %Ln статті?</numerusform>
            <numerusform>Остаточно видалити %Ln статей?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Highlights stay in the notebook with their source.</source>
        <translation>Це не можна скасувати. Виділення лишаються в записнику разом із джерелом.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Renaming of Search</source>
        <translation>Перейменування пошуку</translation>
    </message>
    <message>
        <source>Removal of Search</source>
        <translation>Вилучення пошуку</translation>
    </message>
    <message>
        <source>Order of Searches</source>
        <translation>Порядок пошуків</translation>
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
        <translation>Знайти команду або її клавіші</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>&amp;Використати тут</translation>
    </message>
    <message>
        <source>As &amp;Shipped</source>
        <translation>&amp;Типові</translation>
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
        <translation>Нові клавіші</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Нові клавіші</translation>
    </message>
    <message>
        <source>&amp;All as Shipped</source>
        <translation>&amp;Усі типові</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Немає клавіш</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Ці клавіші не можна змінити.</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Немає відповідних команд.</translation>
    </message>
    <message>
        <source>{keys} is taken: {command}.</source>
        <translation>{keys} зайнято: {command}.</translation>
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
        <translation>Відновлення резервної копії…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Date added</source>
        <translation>Дата додавання</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Дата публікації</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Час читання</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>Спершу непрочитані</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Relevance to the words</source>
        <translation>Відповідність словам</translation>
    </message>
</context>
<context>
    <name>SpeakingPresenter</name>
    <message>
        <source>The article cannot be read aloud: {reason}</source>
        <translation>Статтю не вдається прочитати вголос: {reason}</translation>
    </message>
    <message>
        <source>Check the voices of your desktop.</source>
        <translation>Перевірте голоси вашої системи.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Зупинити читання вголос</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
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
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Some of them also have: {}</source>
        <translation>Деякі з них також мають: {}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Keep Tags</source>
        <translation>Зберегти теги</translation>
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
        <source>Copy as Quotation</source>
        <translation>Копіювати як цитату</translation>
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
        <translation>Виділити з тегами…</translation>
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
    <message>
        <source>A name does not go on after a fold.</source>
        <translation>Назва не може продовжуватися після згорнутих рядків.</translation>
    </message>
</context>
<context>
    <name>TrashPreferences</name>
    <message>
        <source>Days in the trash</source>
        <translation>Днів у кошику</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Until the next start</source>
        <translation>До наступного запуску</translation>
    </message>
    <message>
        <source>Older ones are deleted for good. Highlights stay.</source>
        <translation>Давніші видаляються остаточно. Виділення лишаються.</translation>
    </message>
    <message>
        <source>&amp;Keep removed articles</source>
        <translation>Зберігати в&amp;илучені статті</translation>
    </message>
</context>
<context>
    <name>UnopenedDialog</name>
    <message>
        <source>No Library</source>
        <translation>Немає бібліотеки</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Не вдалося відкрити бібліотеку</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>&amp;Відновити резервну копію…</translation>
    </message>
    <message>
        <source>&amp;Another Library…</source>
        <translation>&amp;Інша бібліотека…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>Попередні версії</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Текст версії</translation>
    </message>
    <message>
        <source>What you read now</source>
        <translation>Те, що ви читаєте зараз</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Попередній текст</translation>
    </message>
    <message>
        <source>A text is kept whenever the file changes. It can be read and copied.</source>
        <translation>Щоразу, коли файл змінюється, текст зберігається. Його можна прочитати й скопіювати.</translation>
    </message>
    <message>
        <source>The file has not changed since it was added.</source>
        <translation>Файл не змінювався відтоді, як його додано.</translation>
    </message>
</context>
<context>
    <name>WatchingPresenter</name>
    <message numerus="yes">
        <source>%Ln new articles hold watched names: {names}</source>
        <translation>
            <numerusform>%Ln нова стаття містить назви під наглядом: {names}</numerusform>
            <numerusform>%Ln нові статті містять назви під наглядом: {names}</numerusform>
            <numerusform>%Ln нових статей містять назви під наглядом: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>A new article holds watched names: {names}</source>
        <translation>Нова стаття містить назви під наглядом: {names}</translation>
    </message>
    <message>
        <source>Change of the Watchlist</source>
        <translation>Зміна списку спостереження</translation>
    </message>
</context>
<context>
    <name>WatchlistDialog</name>
    <message>
        <source>Watchlist</source>
        <translation>Список спостереження</translation>
    </message>
    <message>
        <source>Watched names</source>
        <translation>Назви під наглядом</translation>
    </message>
    <message>
        <source>No names are watched</source>
        <translation>Немає назв під наглядом</translation>
    </message>
    <message>
        <source>Write one below, or import a table.</source>
        <translation>Напишіть назву внизу або імпортуйте таблицю.</translation>
    </message>
    <message>
        <source>A name to watch for</source>
        <translation>Назва, за якою стежити</translation>
    </message>
    <message>
        <source>A name | another form of it</source>
        <translation>Назва | інша її форма</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>New articles are looked through for these names. The list marks those that hold one, and what was added is told in a line.</source>
        <translation>Нові статті переглядаються в пошуках цих назв. Список позначає ті, що містять якусь із них, а про додане повідомляє рядок.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>&amp;Import a CSV…</source>
        <translation>&amp;Імпортувати CSV…</translation>
    </message>
    <message>
        <source>&amp;Watch for None</source>
        <translation>&amp;Не спостерігати</translation>
    </message>
    <message>
        <source>Import Names to Watch For</source>
        <translation>Імпортувати назви для спостереження</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Таблиці (*.csv);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>Choose a name first, in the text or in the panel.</source>
        <translation>Спершу виберіть назву в тексті або на панелі.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Вітання</translation>
    </message>
    <message>
        <source>Read the Sample Article</source>
        <translation>Прочитати статтю-зразок</translation>
    </message>
    <message>
        <source>Open Your Files…</source>
        <translation>Відкрити свої файли…</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Клацніть назву</translation>
    </message>
    <message>
        <source>Highlight a sentence</source>
        <translation>Виділіть речення</translation>
    </message>
    <message>
        <source>Open your notebook</source>
        <translation>Відкрийте записник</translation>
    </message>
    <message>
        <source>Path of the library</source>
        <translation>Шлях до бібліотеки</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>In the text or in the panel: the list keeps the articles that have it, and {next_place} goes from one place to the next.</source>
        <translation>У тексті чи на панелі: у списку лишаються статті з нею, а {next_place} веде від одного місця до наступного.</translation>
    </message>
    <message>
        <source>Select words and press {highlight}; {note} adds a note. It is stored at once, and every step can be undone.</source>
        <translation>Виберіть слова й натисніть {highlight}; {note} додає нотатку. Усе зберігається одразу, і кожен крок можна скасувати.</translation>
    </message>
    <message>
        <source>{notebook} shows what you highlighted in all articles; {export} carries it out to Markdown, Word, Zotero and other programs.</source>
        <translation>{notebook} показує все, що ви виділили в усіх статтях; {export} переносить це до Markdown, Word, Zotero та інших програм.</translation>
    </message>
    <message>
        <source>In the folder “portable” beside the program, with settings and backups: all of it can be carried along.</source>
        <translation>У теці «portable» поруч із програмою, разом із налаштуваннями й резервними копіями: усе можна носити із собою.</translation>
    </message>
    <message>
        <source>One file holds all that you do. It is backed up on every day you use it, and nothing leaves this machine.</source>
        <translation>Усе, що ви робите, лежить в одному файлі. Щодня, коли ви ним користуєтеся, робиться резервна копія, і ніщо не покидає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>Три речі, які варто спробувати</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Where your articles are kept</source>
        <translation>Де зберігаються ваші статті</translation>
    </message>
    <message>
        <source>You find this page again in the Help menu.</source>
        <translation>Цю сторінку ви знову знайдете в меню «Довідка».</translation>
    </message>
    <message>
        <source>Welcome to Rubricator</source>
        <translation>Вітаємо в Rubricator</translation>
    </message>
    <message>
        <source>It marks who, what and where in the articles you saved, and keeps what you highlight in them.</source>
        <translation>Він позначає хто, що і де у збережених статтях і зберігає те, що ви в них виділили.</translation>
    </message>
    <message>
        <source>Close the welcome (Esc)</source>
        <translation>Закрити вітання (Esc)</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>Закрити вітання</translation>
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
        <source>+%Ln copies</source>
        <translation>
            <numerusform>+%Ln копія</numerusform>
            <numerusform>+%Ln копії</numerusform>
            <numerusform>+%Ln копій</numerusform>
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
    <name>_Choices</name>
    <message>
        <source>What differs</source>
        <translation>Що відрізняється</translation>
    </message>
    <message>
        <source>{colour} means “{meaning}”</source>
        <translation>{colour} означає «{meaning}»</translation>
    </message>
    <message>
        <source>All of &amp;mine</source>
        <translation>Усі &amp;мої</translation>
    </message>
    <message>
        <source>All of &amp;theirs</source>
        <translation>Усі &amp;їхні</translation>
    </message>
    <message>
        <source>Mine: {decision}</source>
        <translation>Моє: {decision}</translation>
    </message>
    <message>
        <source>Theirs: {decision}</source>
        <translation>Їхнє: {decision}</translation>
    </message>
    <message>
        <source>Mine holds</source>
        <translation>Чинне моє</translation>
    </message>
    <message>
        <source>Theirs holds</source>
        <translation>Чинне їхнє</translation>
    </message>
    <message>
        <source>“{decision}” was taken back</source>
        <translation>«{decision}» скасовано</translation>
    </message>
</context>
<context>
    <name>_Effects</name>
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
    <message>
        <source>It stands in this article alone.</source>
        <translation>Вона є лише в цій статті.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln articles.</source>
        <translation>
            <numerusform>Вона є в %Ln статті.</numerusform>
            <numerusform>Вона є у %Ln статтях.</numerusform>
            <numerusform>Вона є у %Ln статтях.</numerusform>
        </translation>
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
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
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
        <source>%Ln articles left to change</source>
        <translation>
            <numerusform>лишилося змінити %Ln статтю</numerusform>
            <numerusform>лишилося змінити %Ln статті</numerusform>
            <numerusform>лишилося змінити %Ln статей</numerusform>
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
<context>
    <name>_NotebookCounts</name>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділення</numerusform>
            <numerusform>%Ln виділень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln highlights</source>
        <translation>
            <numerusform>{shown} із %Ln виділення</numerusform>
            <numerusform>{shown} із %Ln виділень</numerusform>
            <numerusform>{shown} із %Ln виділень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Numbers</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>Move to Trash</source>
        <translation>Перемістити до кошика</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Articles to Trash</source>
        <translation>
            <numerusform>Перемістити %Ln статтю до кошика</numerusform>
            <numerusform>Перемістити %Ln статті до кошика</numerusform>
            <numerusform>Перемістити %Ln статей до кошика</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from Trash</source>
        <translation>Відновити з кошика</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Articles from Trash</source>
        <translation>
            <numerusform>Відновити %Ln статтю з кошика</numerusform>
            <numerusform>Відновити %Ln статті з кошика</numerusform>
            <numerusform>Відновити %Ln статей з кошика</numerusform>
        </translation>
    </message>
</context>
</TS>
