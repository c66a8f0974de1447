package org.allianceworkbench.study.create;

import java.util.Map;
import java.util.function.Consumer;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.codebook.Codebook;

/** Fills one recipe. */
public final class RecipeBuilder {

	private final StudyBuilder owner;
	private final Recipe recipe;

	RecipeBuilder(StudyBuilder owner, Recipe recipe) {
		this.owner = owner;
		this.recipe = recipe;
	}

	/** The recipe, for what the builder has no word for. */
	public Recipe recipe() {
		return recipe;
	}

	/** Says which site sends such files. */
	public RecipeBuilder site(String code) {
		recipe.setSite(StudyBuilder.required(owner.codebook().site(code), "site", code));
		return this;
	}

	/** Says what files it is for: the format's id, and a pattern of the file's name with <code>*</code> and <code>?</code>. */
	public RecipeBuilder files(String format, String filePattern) {
		recipe.setFormat(format);
		recipe.setFilePattern(filePattern);
		return this;
	}

	/**
	 * Says where the header is.
	 *
	 * @param firstRow first header row, from 1; 0 for formats with a dictionary
	 */
	public RecipeBuilder header(int firstRow, int headerRows) {
		recipe.setFirstRow(firstRow);
		recipe.setHeaderRows(headerRows);
		return this;
	}

	/** Says how numbers and dates are written. */
	public RecipeBuilder written(boolean decimalComma, DateOrder dateOrder) {
		recipe.setDecimalComma(decimalComma);
		recipe.setDateOrder(dateOrder);
		return this;
	}

	/** Says that a text means missing wherever it stands. */
	public RecipeBuilder missingText(String text, String reason) {
		Recode recode = recode(text, null);
		recode.setReason(reason);
		recipe.getMissingTexts().add(recode);
		return this;
	}

	/** Says that a key is read from a column. */
	public RecipeBuilder keyColumn(KeyKind key, String header) {
		return keyColumn(key, header, Map.of());
	}

	/**
	 * Says that a key is read from a column and translated.
	 *
	 * @param recodes from what stands there to the code in the study; a map that keeps its order gives a stable file
	 */
	public RecipeBuilder keyColumn(KeyKind key, String header, Map<String, String> recodes) {
		return key(key, KeySource.COLUMN, header, recodes);
	}

	/** Says that a key stands in the columns' names, and how it is translated. */
	public RecipeBuilder keyInNames(KeyKind key, Map<String, String> recodes) {
		return key(key, KeySource.NAME_PATTERN, null, recodes);
	}

	/** Says that a key is the same for the whole file. */
	public RecipeBuilder keyConstant(KeyKind key, String code) {
		return key(key, KeySource.CONSTANT, code, Map.of());
	}

	/** Says that a column, or all columns that fit a pattern, go to a variable. */
	public RecipeBuilder column(String header, String variable) {
		addColumn(header, variable);
		return this;
	}

	/** Says that a column, or all columns that fit a pattern, go to a variable, and lets the rule be filled. */
	public RecipeBuilder column(String header, String variable, Consumer<ColumnRule> content) {
		content.accept(addColumn(header, variable));
		return this;
	}

	/** Says that a column goes to a variable for one occasion and role. */
	public RecipeBuilder column(String header, String variable, String occasion, String role) {
		Codebook codebook = owner.codebook();
		return column(header, variable, rule -> {
			rule.setOccasion(StudyBuilder.required(codebook.occasion(occasion), "occasion", occasion));
			rule.setRole(StudyBuilder.required(codebook.role(role), "role", role));
		});
	}

	/** Says that a column is not read, and why. */
	public RecipeBuilder ignore(String header, String reason) {
		ColumnRule rule = StudyFactory.eINSTANCE.createColumnRule();
		rule.setHeader(header);
		rule.setUse(ColumnUse.IGNORE);
		rule.setReason(reason);
		recipe.getColumns().add(rule);
		return this;
	}

	/** A recode from what stands in a source to what it becomes, which may be null for system-missing. */
	public static Recode recode(String from, String to) {
		Recode recode = StudyFactory.eINSTANCE.createRecode();
		recode.setFrom(from);
		recode.setTo(to);
		return recode;
	}

	private ColumnRule addColumn(String header, String variable) {
		ColumnRule rule = StudyFactory.eINSTANCE.createColumnRule();
		rule.setHeader(header);
		rule.setVariable(StudyBuilder.required(owner.codebook().variable(variable), "variable", variable));
		recipe.getColumns().add(rule);
		return rule;
	}

	private RecipeBuilder key(KeyKind key, KeySource source, String text, Map<String, String> recodes) {
		KeyRule rule = StudyFactory.eINSTANCE.createKeyRule();
		rule.setKey(key);
		rule.setSource(source);
		rule.setText(text);
		recodes.forEach((from, to) -> rule.getRecodes().add(recode(from, to)));
		recipe.getKeys().add(rule);
		return this;
	}
}
