package org.allianceworkbench.project.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text and attributes of HTML. */
final class HtmlText {

	private static final Pattern TAG = Pattern.compile("<[^>]*>");
	private static final Pattern CODE = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");
	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

	private HtmlText() {
	}

	/** The text of markup. */
	static String of(String html) {
		String bare = TAG.matcher(html.replaceAll("</(strong|em|p|div)>|<br[^>]*>", " ")).replaceAll("");
		String decoded = CODE.matcher(bare).replaceAll(code -> Matcher.quoteReplacement(Character.toString(
				Integer.parseInt(code.group(2), code.group(1).isEmpty() ? 10 : 16))));
		return decoded.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
				.replace("&nbsp;", " ").replace("&amp;", "&");
	}

	/** The attributes of a tag, by name. */
	static Map<String, String> attributes(String tag) {
		Map<String, String> attributes = new LinkedHashMap<>();
		ATTRIBUTE.matcher(tag).results().forEach(each -> attributes.put(each.group(1), of(each.group(2) != null ? each.group(2)
				: each.group(3) != null ? each.group(3) : each.group(4))));
		return attributes;
	}
}
