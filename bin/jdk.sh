# Finds a JDK of release 25 or later. Sourced by ./chancery and ./verify (POSIX sh).
#
# find_jdk sets JAVA_HOME and JDK_VERSION, or returns 1. It looks at JAVA_HOME, at the java on the
# PATH, and at the places where JDKs are usually installed, of which it takes the lowest release
# that will do. A JDK is known by the `release` file in its folder, so no JVM is started to ask.

JDK_NEEDED=25

# jdk_at FOLDER: is this a JDK of the needed release? Sets JDK_VERSION (such as 25.0.3+9-LTS) and
# JDK_RELEASE (25).
jdk_at() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  JDK_VERSION=
  jdk_runtime_version=
  while IFS='=' read -r jdk_key jdk_value || [ -n "$jdk_key" ]; do
    jdk_value=${jdk_value#\"}
    jdk_value=${jdk_value%\"*}
    case $jdk_key in
      JAVA_VERSION) JDK_VERSION=$jdk_value ;;
      JAVA_RUNTIME_VERSION) jdk_runtime_version=$jdk_value ;;
    esac
  done <"$1/release"
  JDK_RELEASE=${JDK_VERSION%%[!0-9]*}
  [ -n "$JDK_RELEASE" ] && [ "$JDK_RELEASE" -ge "$JDK_NEEDED" ] || return 1
  JDK_VERSION=${jdk_runtime_version:-$JDK_VERSION}
}

# The JDK whose java is first on the PATH, where that java is a link into it.
jdk_on_path() {
  jdk_java=$(command -v java) || return 1
  jdk_java=$(readlink -f "$jdk_java" 2>/dev/null) || return 1
  jdk_home=${jdk_java%/bin/java}
  jdk_at "$jdk_home"
}

# The lowest release that will do, of the folders given.
jdk_among() {
  jdk_home=
  jdk_best=
  for jdk_folder in "$@"; do
    if jdk_at "$jdk_folder" && { [ -z "$jdk_best" ] || [ "$JDK_RELEASE" -lt "$jdk_best" ]; }; then
      jdk_home=$jdk_folder
      jdk_best=$JDK_RELEASE
    fi
  done
  [ -n "$jdk_home" ] && jdk_at "$jdk_home"
}

# The java on the PATH may be a stand-in (macOS, jenv, asdf): ask it where its home is.
jdk_asked() {
  command -v java >/dev/null || return 1
  jdk_home=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p') || return 1
  [ -n "$jdk_home" ] && jdk_at "$jdk_home"
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && jdk_at "$JAVA_HOME"; then
    export JAVA_HOME
    return 0
  fi
  if jdk_on_path ||
    jdk_among /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
      "${MISE_DATA_DIR:-${HOME:-}/.local/share/mise}"/installs/java/* \
      "${ASDF_DATA_DIR:-${HOME:-}/.asdf}"/installs/java/* \
      "${HOME:-}"/.jdks/* \
      "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home ||
    jdk_asked; then
    JAVA_HOME=$jdk_home
    export JAVA_HOME
    return 0
  fi
  return 1
}

# Says on standard error what is missing and how to get it.
say_no_jdk() {
  echo "$1: needs a JDK of release $JDK_NEEDED or later and found none; install one (for example from https://adoptium.net, or: sdk install java $JDK_NEEDED-tem) and set JAVA_HOME to its folder if it is not found." >&2
}
