package org.allianceworkbench.format.spss.internal.data;

import java.io.IOException;

import org.allianceworkbench.format.spss.internal.bytes.ByteFeed;
import org.allianceworkbench.format.spss.internal.bytes.ByteSource;

/** Cases that are not compressed: they are used where they lie in the window. */
final class PlainCases implements CaseSource {

	private final ByteSource source;
	private final ByteFeed feed;
	private final int caseBytes;
	private int offset;

	PlainCases(ByteSource source, ByteFeed feed, int caseBytes) {
		this.source = source;
		this.feed = feed;
		this.caseBytes = caseBytes;
	}

	@Override
	public int next(int most) throws IOException {
		if (!feed.ensure(caseBytes)) {
			if (feed.end > feed.at) {
				throw source.damaged(source.size(), "the file ends within a case; it is cut off");
			}
			return 0;
		}
		int cases = Math.min(most, (feed.end - feed.at) / caseBytes);
		offset = feed.at;
		feed.at += cases * caseBytes;
		return cases;
	}

	@Override
	public byte[] bytes() {
		return feed.bytes;
	}

	@Override
	public int offset() {
		return offset;
	}

	@Override
	public long filePosition() {
		return feed.filePosition();
	}
}
