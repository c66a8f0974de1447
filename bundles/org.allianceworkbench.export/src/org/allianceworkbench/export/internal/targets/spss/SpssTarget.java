package org.allianceworkbench.export.internal.targets.spss;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.FormatTarget;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.targets.LongTexts;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.format.TableFormat;

/**
 * SPSS system files.
 *
 * @param id {@code sav} or {@code zsav}
 * @param name name that a user sees
 * @param format writes the file
 */
record SpssTarget(String id, String name, TableFormat format) implements ExportTarget {

	/** What the format writes as SPSS's sets of variables. */
	private static final String VARIABLE_SETS = "$@VariableSets";
	static final LongTexts.Limit STRING = new LongTexts.Limit(32_767, true, "32,767 bytes that SPSS holds");

	@Override
	public String description() {
		return "For SPSS, PSPP, R and jamovi: labels, value labels, missing values with their reasons, measures and formats.";
	}

	private static ExportContent fitted(ExportContent all, List<String> losses) {
		LongTexts texts = LongTexts.of(all.table().columns(), STRING);
		losses.addAll(texts.losses());
		ExportContent content = texts.in(all);
		Table table = content.table().map(column -> {
			SpssMissing missing = SpssMissing.of(column);
			losses.addAll(missing.losses());
			return missing.column();
		});
		Map<String, List<String>> attributes = new LinkedHashMap<>(table.info().attributes());
		List<String> sets = sets(content);
		if (!sets.isEmpty()) {
			attributes.put(VARIABLE_SETS, sets);
		}
		TableInfo info = new TableInfo(table.info().label(), table.info().documents(), table.info().weight(), attributes,
				table.info().multipleResponseSets());
		return new ExportContent(new Table(info, table.columns()), content.columns(), content.study(), content.export(),
				content.studyVersion(),
				content.options(), content.analyses());
	}

	/** The columns of each instrument as a set, so that dialogs can show them alone. */
	private static List<String> sets(ExportContent content) {
		Map<String, List<String>> sets = new LinkedHashMap<>();
		content.columns().stream().filter(facts -> !facts.instrument().isBlank())
				.forEach(facts -> sets.computeIfAbsent(facts.instrument().replaceAll("[=\\p{Cntrl}]", " "),
				none -> new ArrayList<>())
						.add(facts.column()));
		return sets.entrySet().stream().map(set -> set.getKey() + "= " + String.join(" ", set.getValue())).toList();
	}

	@Override
	public List<String> losses(ExportContent content) {
		List<String> losses = new ArrayList<>();
		Table table = fitted(content, losses).table();
		losses.addAll(format.losses(Path.of("data." + id), table.info(), table.specs()));
		return losses;
	}

	@Override
	public Optional<RowsFile> rows(ExportContent content, String baseName) {
		return Optional.of(new RowsFile(baseName + "." + id, fitted(content, new ArrayList<>()).table(),
				LongTexts.of(content.table().columns(), STRING).origins(), RowsFile.ALL, RowsFile.by(format)));
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Path file = folder.resolve(baseName + "." + id);
		FormatTarget.write(fitted(content, new ArrayList<>()), format, file, progress);
		return TargetOutput.of(file);
	}
}
