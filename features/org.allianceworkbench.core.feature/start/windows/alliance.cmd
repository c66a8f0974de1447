@echo off
rem Starts Alliance Workbench: without arguments or with "open" its window, with any other verb the command line.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAVA="

if exist "%HOME_DIR%jre\bin\java.exe" call :suits "%HOME_DIR%jre"
if not defined JAVA if defined JAVA_HOME call :suits "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :suits "%%~dp$PATH:J.."
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" ^
	"%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :suits "%%~D"
if not defined JAVA (
	echo alliance: no Java 21 or newer found; install one, or set JAVA_HOME to its folder. 1>&2
	exit /b 70
)

for %%L in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
for %%I in ("%HOME_DIR%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do set "BUILT=%%~zI%%~tI"
set "BUILT=%BUILT::=%"
set "BUILT=%BUILT:/=%"
set "CACHE=%LOCALAPPDATA%\AllianceWorkbench\%BUILT: =%"
set COMMON=--enable-native-access=ALL-UNNAMED -Dosgi.requiredJavaVersion=21 -Djava.util.logging.config.file="%HOME_DIR%logging.properties"

if "%~1"=="" goto window
if /i "%~1"=="open" if not "%~2"=="--help" if not "%~2"=="-h" goto window
"%JAVA%" %COMMON% -XX:+UseSerialGC -Djava.awt.headless=true -Dosgi.startLevel=4 -jar "%LAUNCHER%" -nosplash ^
	-configuration "%CACHE%\command-line" -data @none -application org.allianceworkbench.cli.application %*
exit /b %ERRORLEVEL%

:window
start "" "%JAVA:java.exe=javaw.exe%" %COMMON% -jar "%LAUNCHER%" ^
	-configuration "%CACHE%\window" -data "%APPDATA%\AllianceWorkbench" -application org.allianceworkbench.app.application %*
exit /b 0

:suits
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b JAVA_VERSION= "%~1\release"') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 21 set "JAVA=%~1\bin\java.exe"
exit /b
