package org.allianceworkbench.ui.analysis.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Makes the page of a result one that can be worked with: numbers can be clicked or reached by the keyboard, tables and figures
 * have buttons. Each of these goes to an address of its own, which the window follows; nothing is loaded from anywhere.
 */
final class ResultPage {

	/** Scheme of the addresses that the window follows. */
	static final String SCHEME = "alliance:";

	private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
			+ "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\"/>";

	private ResultPage() {
	}

	static String html(String page) {
		return page.replaceFirst("<head>", "<head>" + POLICY).replace("</head>", "<style>" + text("result.css")
				+ "</style></head>")
				.replace("</body>", "<script>" + text("result.js") + "</script></body>");
	}

	private static String text(String name) {
		try (InputStream in = ResultPage.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(name + " can't be read", e);
		}
	}
}
