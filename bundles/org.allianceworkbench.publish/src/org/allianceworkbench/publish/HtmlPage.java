package org.allianceworkbench.publish;

/** Where an HTML page is read, which decides its colours and how tight it is. */
public enum HtmlPage {

	/** A page of its own, which follows the reader's light or dark setting. */
	DOCUMENT {
		@Override
		String style(String css) {
			return css;
		}

		@Override
		boolean isInteractive() {
			return false;
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
			figure.drawing{position:relative}figure.drawing svg{touch-action:none}figure.drawing svg text{pointer-events:none}\
			figure.drawing svg .key text{pointer-events:auto}\
			.hint{position:fixed;z-index:9;max-width:22rem;padding:.25rem .5rem;white-space:pre-line;pointer-events:none;\
			background:var(--ink);color:var(--paper);border-radius:3px;font-size:.82rem;line-height:1.35}.hint[hidden]{display:none}\
			svg [data-about]{cursor:pointer}.mark:hover{filter:brightness(.75) saturate(1.5)}\
			.key{cursor:pointer}.key.off{opacity:.35}\
			.key:focus{outline:2px solid var(--link)}.frame{fill:var(--link);fill-opacity:.15;stroke:var(--link);pointer-events:none}\
			.zoom{float:right;display:inline-flex;gap:2px;margin-left:.4rem;opacity:0;transition:opacity .15s}\
			figure.drawing:hover .zoom,.zoom:focus-within{opacity:1}\
			.zoom button{height:1.6rem;min-width:1.6rem;border:1px solid var(--hair);border-radius:3px;\
			background:var(--paper);color:var(--ink);\
			font:inherit;cursor:pointer;z-index:1}@media print{.zoom,.hint{display:none}}
			""";

	/** Editors of a dark window are less dark than a page. */
	private static final String AS_WINDOWS_ARE_DARK = """
			@media screen{:root{--paper:#2f2f2f;--figure-background:#2f2f2f;--shade:#383838;--hair:#4a4d50}}
			""";

	/** Whether parts of the page can be pointed at and chosen; only then the page says whom they are about. */
	boolean isInteractive() {
		return true;
	}

	/** The style sheet for such a page. */
	abstract String style(String css);
}
