<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivalsBar</name>
    <message numerus="yes">
        <source>Paused · %Ln files wait</source>
        <translation>
            <numerusform>Paused · %Ln file waits</numerusform>
            <numerusform>Paused · %Ln files wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <translation>
            <numerusform>%Ln h left</numerusform>
            <numerusform>%Ln h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsPresenter</name>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will not be read.</source>
        <translation>
            <numerusform>%Ln file will not be read.</numerusform>
            <numerusform>%Ln files will not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtfulNamesDialog</name>
    <message numerus="yes">
        <source>There were %Ln doubtful names.</source>
        <translation>
            <numerusform>There was %Ln doubtful name.</numerusform>
            <numerusform>There were %Ln doubtful names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln articles of the library</source>
        <translation>
            <numerusform>In %Ln article of the library</numerusform>
            <numerusform>In %Ln articles of the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}  ·  %Ln times in this article</source>
        <translation>
            <numerusform>{label}  ·  %Ln time in this article</numerusform>
            <numerusform>{label}  ·  %Ln times in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportHighlightsDialog</name>
    <message numerus="yes">
        <source>%n selected highlight(s)</source>
        <translation>
            <numerusform>%n selected highlight</numerusform>
            <numerusform>%n selected highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown highlight(s)</source>
        <translation>
            <numerusform>%n shown highlight</numerusform>
            <numerusform>%n shown highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n selected article</numerusform>
            <numerusform>%n selected articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed article(s)</source>
        <translation>
            <numerusform>%n listed article</numerusform>
            <numerusform>%n listed articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldLines</name>
    <message numerus="yes">
        <source>%Ln lines not part of the article</source>
        <translation>
            <numerusform>%Ln line not part of the article</numerusform>
            <numerusform>%Ln lines not part of the article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHighlightsDialog</name>
    <message numerus="yes">
        <source>%Ln highlights were added</source>
        <translation>
            <numerusform>%Ln highlight was added</numerusform>
            <numerusform>%Ln highlights were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand in a text that has changed</source>
        <translation>
            <numerusform>%Ln stands in a text that has changed</numerusform>
            <numerusform>%Ln stand in a text that has changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not in the text of their article</source>
        <translation>
            <numerusform>%Ln is not in the text of its article</numerusform>
            <numerusform>%Ln are not in the text of their article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for an article that is not here</source>
        <translation>
            <numerusform>%Ln waits for an article that is not here</numerusform>
            <numerusform>%Ln wait for an article that is not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already</source>
        <translation>
            <numerusform>%Ln was in the library already</numerusform>
            <numerusform>%Ln were in the library already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLibraryDialog</name>
    <message numerus="yes">
        <source>%Ln decisions about names differ</source>
        <translation>
            <numerusform>%Ln decision about names differs</numerusform>
            <numerusform>%Ln decisions about names differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colours mean something else</source>
        <translation>
            <numerusform>%Ln colour means something else</numerusform>
            <numerusform>%Ln colours mean something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were added</source>
        <translation>
            <numerusform>%Ln article was added</numerusform>
            <numerusform>%Ln articles were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were here and say more now</source>
        <translation>
            <numerusform>%Ln article was here and says more now</numerusform>
            <numerusform>%Ln articles were here and say more now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were here already</source>
        <translation>
            <numerusform>%Ln article was here already</numerusform>
            <numerusform>%Ln articles were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights were added</source>
        <translation>
            <numerusform>%Ln highlight was added</numerusform>
            <numerusform>%Ln highlights were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights say more now</source>
        <translation>
            <numerusform>%Ln highlight says more now</numerusform>
            <numerusform>%Ln highlights say more now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were added</source>
        <translation>
            <numerusform>%Ln decision was added</numerusform>
            <numerusform>%Ln decisions were added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingPresenter</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message numerus="yes">
        <source>%Ln names become one. Choose the name that stays.</source>
        <translation>
            <numerusform>%Ln name becomes one. Choose the name that stays.</numerusform>
            <numerusform>%Ln names become one. Choose the name that stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotingPresenter</name>
    <message numerus="yes">
        <source>Change of %Ln Highlights</source>
        <translation>
            <numerusform>Change of %Ln Highlight</numerusform>
            <numerusform>Change of %Ln Highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Highlights</source>
        <translation>
            <numerusform>Removal of %Ln Highlight</numerusform>
            <numerusform>Removal of %Ln Highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln highlights</source>
        <translation>
            <numerusform>Tags of %Ln highlight</numerusform>
            <numerusform>Tags of %Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotingPresenter</name>
    <message numerus="yes">
        <source>%Ln quotations were copied with their sources.</source>
        <translation>
            <numerusform>%Ln quotation was copied with its source.</numerusform>
            <numerusform>%Ln quotations were copied with their sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelvingPresenter</name>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>Tags of %Ln article</numerusform>
            <numerusform>Tags of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln article(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln article for good?</numerusform>
            <numerusform>Delete %Ln articles for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchingPresenter</name>
    <message numerus="yes">
        <source>%Ln new articles hold watched names: {names}</source>
        <translation>
            <numerusform>%Ln new article holds watched names: {names}</numerusform>
            <numerusform>%Ln new articles hold watched names: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ArticleCounts</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln copies</source>
        <translation>
            <numerusform>+%Ln copy</numerusform>
            <numerusform>+%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Effects</name>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>where articles change</comment>
        <translation>
            <numerusform>in %Ln place</numerusform>
            <numerusform>in %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles change, {places}.</source>
        <translation>
            <numerusform>%Ln article changes, {places}.</numerusform>
            <numerusform>%Ln articles change, {places}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln articles.</source>
        <translation>
            <numerusform>It stands in %Ln article.</numerusform>
            <numerusform>It stands in %Ln articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_EntityCounts</name>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names selected</source>
        <translation>
            <numerusform>%Ln name selected</numerusform>
            <numerusform>%Ln names selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles left to change</source>
        <translation>
            <numerusform>%Ln article left to change</numerusform>
            <numerusform>%Ln articles left to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln Names Into</source>
        <translation>
            <numerusform>Merge %Ln Name Into</numerusform>
            <numerusform>Merge %Ln Names Into</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NotebookCounts</name>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln highlights</source>
        <translation>
            <numerusform>{shown} of %Ln highlight</numerusform>
            <numerusform>{shown} of %Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Numbers</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message numerus="yes">
        <source>Move %Ln Articles to Trash</source>
        <translation>
            <numerusform>Move %Ln Article to Trash</numerusform>
            <numerusform>Move %Ln Articles to Trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Articles from Trash</source>
        <translation>
            <numerusform>Restore %Ln Article from Trash</numerusform>
            <numerusform>Restore %Ln Articles from Trash</numerusform>
        </translation>
    </message>
</context>
</TS>
