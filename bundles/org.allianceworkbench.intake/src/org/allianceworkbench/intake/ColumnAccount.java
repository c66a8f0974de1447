package org.allianceworkbench.intake;

/**
 * What became of the cells of a column, or would become of them.
 * <p>
 * Every cell below the header that holds something is either stored, or missing, or held, or ignored. Rows in which nothing
 * stands are not counted.
 *
 * @param header the column
 * @param use what it was for
 * @param becomes in words: {@code alliance of CLIENT at S1}, {@code client}, or the reason why it is ignored
 * @param stored cells that were stored as a value or used as a key
 * @param recoded how many of the cells were changed on the way by a recode, a unit factor or the spelling of a code
 * @param missing cells whose text means that there is no value
 * @param held cells that were kept aside with a finding
 * @param ignored cells that were not taken because the recipe says so
 * @param blank cells in which nothing stands
 */
public record ColumnAccount(String header, Use use, String becomes, long stored, long recoded, long missing, long held,
		long ignored, long blank) {

	/** What a column is for. */
	public enum Use {
		KEY, VALUE, IGNORED,
		/** The recipe says nothing about it. */
		UNKNOWN
	}

	/** Cells that hold something. */
	public long cells() {
		return stored + missing + held + ignored;
	}
}
