package org.allianceworkbench.study.edit;

import java.net.URL;
import java.util.Locale;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.provider.StudyEditPlugin;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** What the parts of a study are called in the window, and their icons: <code>alliance — Working alliance</code>. */
public final class StudyLabels extends AdapterImpl implements IItemLabelProvider {

	private static final String DASH = " \u2014 ";
	private static final String ARROW = " \u2192 ";

	/**
	 * The name of a part in words.
	 *
	 * @param object an object of the study model
	 */
	@Override
	public String getText(Object object) {
		String text = switch (object) {
			case Study study -> text(study.getTitle());
			case Site site -> titled(site.getCode(), site.getName());
			case Arm arm -> titled(arm.getCode(), arm.getLabel());
			case Occasion occasion -> titled(occasion.getCode(), occasion.getLabel());
			case RaterRole role -> titled(role.getCode(), role.getLabel());
			case DesignCell cell -> cell(cell);
			case Instrument instrument -> titled(instrument.getCode(), instrument.getName());
			case Item item -> item(item);
			case Scale scale -> titled(scale.getCode(), scale.getName());
			case Variable variable -> titled(variable.getName(), variable.getLabel());
			case MissingValue missing -> missing(missing);
			case CodeList list -> text(list.getName());
			case Code code -> joined(code.getValue(), " = ", code.getLabel());
			case Rule rule -> text(rule.getName());
			case Recipe recipe -> text(recipe.getName());
			case KeyRule key -> key(key);
			case ColumnRule column -> column(column);
			case Recode recode -> "\"" + text(recode.getFrom()) + "\"" + ARROW
				+ (recode.getTo() == null ? "nothing" : recode.getTo());
			case Analysis analysis -> isBlank(analysis.getTitle()) ? text(analysis.getName()) : analysis.getTitle();
			case Export export -> isBlank(export.getTitle()) ? text(export.getName()) : export.getTitle();
			case ExportColumn column -> column.getForm() == ExportForm.VALUE ? text(column.getVariable())
				: joined(column.getVariable(), ", ", column.getForm().getName().toLowerCase(Locale.ROOT));
			case Coarsening coarsening -> text(coarsening.getVariable()) + " in groups of " + CodeText.of(coarsening.getWidth());
			case ExportPrivacy privacy -> "Privacy: " + sentence(privacy.getPreset().getName());
			case StudyReport report -> isBlank(report.getTitle()) ? text(report.getName()) : report.getTitle();
			case ReportSection section -> isBlank(section.getHeading()) ? text(section.getAnalysis()) : section.getHeading();
			case Attribute attribute -> joined(attribute.getName(), " = ", String.join(", ", attribute.getValues()));
			case OptionValue option -> joined(option.getName(), " = ", option.getValue());
			default -> object.toString();
		};
		return text.isBlank() && object instanceof EObject part ? unnamed(part) : text;
	}

	/** The address of the icon, an SVG of 16 by 16 pixels. */
	@Override
	public Object getImage(Object object) {
		String name = object instanceof EObject part ? part.eClass().getName() : "Study";
		URL icon = StudyLabels.class.getResource("/icons/" + name + ".svg");
		return icon != null ? icon : StudyLabels.class.getResource("/icons/Study.svg");
	}

	private static String cell(DesignCell cell) {
		return cell.getOccasion() == null || cell.getInstrument() == null || cell.getRole() == null ? ""
			: text(cell.getOccasion().getCode()) + DASH + joined(cell.getInstrument().getCode(), " by ", cell.getRole()
			.getCode());
	}

	private static String item(Item item) {
		String number = isBlank(item.getCode()) ? "" : "Item " + item.getCode();
		return titled(number, item.getWording()) + (item.isReversed() ? " (reversed)" : "");
	}

	private static String missing(MissingValue missing) {
		String values = missing.getValue() != null ? missing.getValue()
			: missing.getLow() == null && missing.getHigh() == null ? ""
				: end(missing.getLow(), "LOWEST") + " to " + end(missing.getHigh(), "HIGHEST");
		return titled(values, missing.getReason());
	}

	private static String end(Double value, String open) {
		return value == null ? open : CodeText.of(value);
	}

	private static String key(KeyRule key) {
		String name = sentence(key.getKey().getName());
		return name + switch (key.getSource()) {
			case COLUMN -> " in column " + text(key.getText());
			case NAME_PATTERN -> " in the columns' names";
			case CONSTANT -> " is always " + text(key.getText());
			case FILE_NAME -> " in the file's name " + text(key.getText());
			case SHEET_NAME -> " in the sheet's name " + text(key.getText());
		};
	}

	private static String column(ColumnRule column) {
		if (column.getUse() == ColumnUse.IGNORE) {
			return joined(text(column.getHeader()) + " is ignored", ": ", column.getReason());
		}
		String variable = column.getVariable() == null ? "?" : text(column.getVariable().getName());
		return text(column.getHeader()) + ARROW + variable;
	}

	private static String unnamed(EObject part) {
		return "Unnamed " + StudyEditPlugin.INSTANCE.getString("_UI_" + part.eClass().getName() + "_type")
			.toLowerCase(Locale.ROOT);
	}

	private static String titled(String code, String title) {
		return joined(code, DASH, title);
	}

	private static String joined(String first, String between, String second) {
		return isBlank(first) || isBlank(second) ? text(first) + text(second) : first + between + second;
	}

	private static String sentence(String literal) {
		return literal.charAt(0) + literal.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
