package org.allianceworkbench.ui.intake.views;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A list of findings, the same in the view and in the import wizard. */
public final class FindingColumns {

	private FindingColumns() {
	}

	/** An empty list with its columns, and a style of its table. */
	public static RowList<Finding> list(Composite parent, int style) {
		return new RowList<>(parent, Finding.class, style)
				.column("Severity", 84, FindingColumns::severity, FindingColumns::icon)
				.wide("What is wrong", 7, 360, f -> sentence(f.message()))
				.wide("What to do", 4, 200, f -> sentence(f.remedy()))
				.column("Row", 160, FindingColumns::row)
				.column("Where", 190, f -> f.file().isEmpty() ? "in the study" : f.file() + ", " + f.source())
				.column("Site", 48, f -> f.row().site())
				.column("Variable", 108, Finding::variable)
				.column("Value", 120, Finding::value)
				.column("Rule", 140, f -> BuiltInRule.titleOf(f.rule()));
	}

	/** Who and when: client, occasion and role as far as they are known. */
	static String row(Finding finding) {
		String row = Stream.of(finding.row().client(), finding.row().occasion(), finding.row().role())
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining("  "));
		return row.isEmpty() ? finding.therapist() : row;
	}

	static String sentence(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	static String severity(Finding finding) {
		return switch (finding.severity()) {
			case ERROR -> "Error";
			case WARNING -> "Warning";
			case INFO -> "Note";
		};
	}

	static Image icon(Finding finding) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (finding.severity()) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}
}
