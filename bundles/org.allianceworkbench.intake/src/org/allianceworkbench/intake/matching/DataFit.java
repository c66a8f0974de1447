package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.internal.cells.CellContext;
import org.allianceworkbench.intake.internal.cells.Reading;
import org.allianceworkbench.intake.internal.cells.ValueReader;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.grid.Cell;

/** Tries the first cells of columns on a variable: how many of them it could store. */
final class DataFit {

	/**
	 * The outcome.
	 *
	 * @param fit cells that can be stored or mean missing
	 * @param cells cells that hold something
	 * @param odd the first that don't fit
	 * @param recodes what values become
	 */
	record Outcome(int fit, int cells, List<String> odd, List<RecodeProposal> recodes) {

		double share() {
			return cells == 0 ? 1 : (double) fit / cells;
		}

		/** In words. */
		String words() {
			if (cells == 0) {
				return "the first rows hold no values";
			}
			if (fit == cells) {
				return cells == 1 ? "the only value fits" : "all " + cells + " values fit";
			}
			return fit + " of " + cells + " values fit (not: "
					+ String.join(", ", odd) + ")";
		}
	}

	private static final int CELLS_PER_COLUMN = 200;
	private static final int ODD = 3;

	private final SheetCells cells;
	private final boolean decimalComma;
	private final DateOrder dateOrder;
	private final List<RecodeProposal> missingTexts;

	DataFit(SheetCells cells, boolean decimalComma, DateOrder dateOrder, List<RecodeProposal> missingTexts) {
		this.cells = cells;
		this.decimalComma = decimalComma;
		this.dateOrder = dateOrder;
		this.missingTexts = missingTexts;
	}

	Outcome of(List<SourceColumn> columns, Variable variable) {
		List<RecodeProposal> recodes = new CodeMatching(variable).recodes(columns, cells.values(columns).keySet());
		int fit = 0;
		int all = 0;
		Map<String, Boolean> odd = new LinkedHashMap<>();
		for (SourceColumn column : columns) {
			Optional<ValueReader> reader = reader(column, variable, recodes);
			for (Cell cell : cells.filled(column, CELLS_PER_COLUMN)) {
				Reading reading = reader.map(r -> r.read(cell)).orElse(Reading.BLANK);
				boolean good = reading instanceof Reading.Stored || reading instanceof Reading.Missing
						|| reading instanceof Reading.OrderUnknown;
				all++;
				fit += good ? 1 : 0;
				if (!good && odd.size() < ODD) {
					odd.put("'" + cell.shown().strip() + "'", true);
				}
			}
		}
		return new Outcome(fit, all, new ArrayList<>(odd.keySet()), recodes);
	}

	private Optional<ValueReader> reader(SourceColumn column, Variable variable, List<RecodeProposal> recodes) {
		CellContext context = new CellContext(decimalComma ? ',' : '.', dateOrder, 1, column.missing());
		return Optional.of(new ValueReader(variable, recodes(recodes), recodes(missingTexts), context));
	}

	private static Collection<Recode> recodes(List<RecodeProposal> proposals) {
		List<Recode> recodes = new ArrayList<>();
		for (RecodeProposal proposal : proposals) {
			Recode recode = StudyFactory.eINSTANCE.createRecode();
			recode.setFrom(proposal.from());
			proposal.to().ifPresent(recode::setTo);
			recodes.add(recode);
		}
		return recodes;
	}
}
