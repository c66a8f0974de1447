# Sourced by mvnw and .ci/run: finds what the machine lacks, and installs it where that can be done.

die() { # MESSAGE [COMMAND]
	echo "$(basename "$0"): $1${2:+; type: $2}" >&2
	exit 1
}

can_install() {
	[[ $(id -u) == 0 ]] && command -v apt-get >/dev/null
}

install_command() { # DEBIAN-PACKAGE...
	if command -v apt-get >/dev/null; then echo "sudo apt-get install $*"; fi
}

update_once() {
	[[ -n ${package_lists_updated:-} ]] || apt-get update -qq >&2 || true
	package_lists_updated=yes
}

known() {
	apt-cache show "$1" >/dev/null 2>&1
}

# Installs the first of the packages that this release of the system has.
install_first_of() {
	can_install || return 1
	update_once
	local package
	for package in "$@"; do
		if known "$package"; then
			echo "$(basename "$0"): installing $package" >&2
			DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >&2
			return
		fi
	done
	return 1
}

need_package() { # WHAT PACKAGE...
	local what=$1
	shift
	install_first_of "$@" || die "$what is missing" "$(install_command "${!#}")"
}

need_command() { # COMMAND PACKAGE...
	command -v "$1" >/dev/null || need_package "$@"
}

need_library() { # FILE PACKAGE...
	library "$1" || need_package "$@"
}

library() {
	[[ $(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) == *"$1"* ]]
}

fonts() {
	find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name '*.[to]tf' -print -quit 2>/dev/null || true
}
