package org.allianceworkbench.ui.study.data;

import java.util.Map;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudy;

/** The data of an open study, in one kind of rows. */
public record DataInput(OpenStudy study, DataView view) implements KeptInput {

	/** Command that opens the data of a study. */
	public static final String OPEN = "org.allianceworkbench.ui.study.openData";

	/** Its parameter: the name of a {@link DataView}. */
	public static final String PARAMETER = "rows";

	/** The rows of a level. */
	public DataInput(OpenStudy study, Level level) {
		this(study, DataView.of(level));
	}

	@Override
	public String reopenCommand() {
		return OPEN;
	}

	@Override
	public Map<String, String> reopenParameters() {
		return Map.of(PARAMETER, view.name());
	}

	@Override
	public String getName() {
		return view.title();
	}

	@Override
	public String getToolTipText() {
		return view.title() + " of " + study.title();
	}
}
