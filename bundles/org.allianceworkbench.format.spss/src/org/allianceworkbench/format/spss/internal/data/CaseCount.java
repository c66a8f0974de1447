package org.allianceworkbench.format.spss.internal.data;

import java.util.List;
import java.util.OptionalLong;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.dictionary.Header;
import org.allianceworkbench.format.spss.internal.dictionary.SavDictionary;
import org.allianceworkbench.table.TableFormatException;

/** What the file says about its number of cases, and what to make of it: the end of the data decides. */
final class CaseCount {

	/** Size of data in memory that no study has: a count that would need more is nonsense and no sign of a cut-off file. */
	private static final long ABSURD_BYTES = 1L << 36;
	/** Cases announced for each one that is there, from which on a count that large is nonsense. */
	private static final long ABSURD_RATIO = 1000;

	private final ByteSource source;
	private final int caseBytes;
	private final OptionalLong announced;
	private final long most;

	/**
	 * @param inflated bytes of bytecode in a {@code .zsav} file, as its table of blocks says
	 */
	CaseCount(ByteSource source, SavDictionary dictionary, OptionalLong inflated) {
		this.source = source;
		this.caseBytes = dictionary.caseBytes();
		this.announced = dictionary.caseCount();
		long bytes = source.size() - dictionary.dataStart();
		this.most = switch (dictionary.header().compression()) {
			case Header.PLAIN -> bytes / caseBytes;
			case Header.ZLIB -> Math.min(inflated.orElse(0), bytes * 1032) / dictionary.elements();
			default -> bytes / dictionary.elements();
		};
	}

	/** The announced number when the file is long enough for it. */
	OptionalLong plausible() {
		return announced.isPresent() && announced.getAsLong() <= Math.min(most, Integer.MAX_VALUE - 8) ? announced
				: OptionalLong.empty();
	}

	/**
	 * Compares with what was found at the end of the data.
	 *
	 * @throws TableFormatException when cases are lacking
	 */
	void check(long found, List<String> warnings) throws TableFormatException {
		if (announced.isEmpty() || announced.getAsLong() == found) {
			return;
		}
		long count = announced.getAsLong();
		String difference = "the file says that it has " + count + " cases, but its data hold " + found;
		boolean absurd = count > ABSURD_BYTES / caseBytes && count / ABSURD_RATIO > found;
		if (found > count || absurd) {
			if (warnings.stream().noneMatch(w -> w.startsWith(difference))) {
				warnings.add(difference + "; all of them were read");
			}
			return;
		}
		throw source.damaged(source.size(), difference + "; it is cut off or damaged, ask for a complete copy");
	}
}
