package org.allianceworkbench.publish;

/** Where an HTML page is read, which decides its colours and how tight it is. */
public enum HtmlPage {

	/** A page of its own, which follows the reader's light or dark setting. */
	DOCUMENT {
		@Override
		String style(String css) {
			return css;
		}
	},

	/** Part of a light window. */
	LIGHT_WINDOW {
		@Override
		String style(String css) {
			return css.replace(READER_IS_DARK, "not all").replace(BOTH_SCHEMES, "color-scheme:light") + WINDOW;
		}
	},

	/** Part of a dark window, whatever the system's own setting is. */
	DARK_WINDOW {
		@Override
		String style(String css) {
			return css.replace(READER_IS_DARK, "screen").replace(BOTH_SCHEMES, "color-scheme:dark") + WINDOW + AS_WINDOWS_ARE_DARK;
		}
	};

	private static final String READER_IS_DARK = "(prefers-color-scheme:dark)";
	private static final String BOTH_SCHEMES = "color-scheme:light dark";
	/** A window has smaller letters than a page, and its tab says the title already. */
	private static final String WINDOW = """
			@media screen{html{font-size:14px}body{font:14px/1.5 system-ui,sans-serif;padding:.5rem 1.5rem 3rem}h1{font-size:1.5rem;margin:.5rem 0}\
			header dl.facts{display:flex;flex-wrap:wrap;gap:0 .4rem;font-size:.8rem}header dd{margin-right:.8rem}\
			h2{margin-top:1.5rem}figure.drawing svg{max-width:640px}}
			""";

	/** Editors of a dark window are less dark than a page. */
	private static final String AS_WINDOWS_ARE_DARK = """
			@media screen{:root{--paper:#2f2f2f;--figure-background:#2f2f2f;--shade:#383838;--hair:#4a4d50}}
			""";

	/** The style sheet for such a page. */
	abstract String style(String css);
}
