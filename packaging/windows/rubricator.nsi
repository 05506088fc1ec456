; The installer for Windows; packaging/windows/installer.py gives PROGRAM, VERSION, ICON, TYPES and OUTPUT.
; It needs no administrator: the program goes to the user's own programs. What a user made, the
; library above all, is never touched.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Rubricator"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes\Applications\rubricator.exe"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "A reader for saved articles"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\rubricator.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(un.STAYS)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Ukrainian"

LangString un.STAYS ${LANG_ENGLISH} "The program is removed. Your library stays in $LOCALAPPDATA\rubricator, a portable one in $INSTDIR\portable; delete that folder if you no longer want it."
LangString un.STAYS ${LANG_GERMAN} "Das Programm wird entfernt. Ihre Bibliothek bleibt in $LOCALAPPDATA\rubricator, eine portable in $INSTDIR\portable; löschen Sie diesen Ordner, wenn Sie sie nicht mehr wollen."
LangString un.STAYS ${LANG_UKRAINIAN} "Програму буде видалено. Ваша бібліотека залишиться в $LOCALAPPDATA\rubricator, переносна — у $INSTDIR\portable; видаліть цю теку, якщо вона вам більше не потрібна."

Section "Install"
    ; What an older version had, and this one has not, must not stay; a portable library must.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
        RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${PROGRAM}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    File "/oname=rubricator.ico" "${ICON}"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\rubricator.exe" "" "$INSTDIR\rubricator.ico"

    ; "Open with" for the kinds of files that are read; no other program loses any.
    WriteRegStr HKCU "${CLASSES}" "FriendlyAppName" "${NAME}"
    WriteRegStr HKCU "${CLASSES}\shell\open\command" "" '"$INSTDIR\rubricator.exe" open "%1"'
    !include "${TYPES}"

    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\rubricator.ico"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\rubricator.exe"
    Delete "$INSTDIR\rubricator.ico"
    Delete "$INSTDIR\LICENCES.md"
    Delete "$INSTDIR\uninstall.exe"
    ; Left where it is if a portable library lies in it.
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "${CLASSES}"
    DeleteRegKey HKCU "${KEY}"
SectionEnd
