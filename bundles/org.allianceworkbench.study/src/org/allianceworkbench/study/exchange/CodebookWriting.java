package org.allianceworkbench.study.exchange;

import java.util.List;

/**
 * A codebook as a file's content.
 *
 * @param text the content, to be written in UTF-8
 * @param losses what the format can't hold, one sentence each
 */
public record CodebookWriting(String text, List<String> losses) {

	public CodebookWriting {
		losses = List.copyOf(losses);
	}
}
