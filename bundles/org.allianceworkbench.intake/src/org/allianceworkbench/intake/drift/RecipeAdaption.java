package org.allianceworkbench.intake.drift;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.internal.recipe.HeaderPattern;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes accepted differences into a copy of a recipe. */
final class RecipeAdaption {

	private final DriftReport report;
	private final Recipe recipe;
	private boolean changed;

	RecipeAdaption(DriftReport report) {
		this.report = report;
		this.recipe = EcoreUtil.copy(report.recipe());
	}

	Recipe adapted(Collection<String> accepted) {
		for (DriftItem item : report.items()) {
			if (!item.isHarmless()) {
				accept(item, report.answer(item, accepted).orElseThrow());
			}
		}
		if (!changed) {
			return report.recipe();
		}
		recipe.setVersion(recipe.getVersion() + 1);
		return recipe;
	}

	private void accept(DriftItem item, String answer) {
		String text = answer.substring(answer.indexOf(':') + 1);
		int at = text.lastIndexOf('=');
		switch (item.kind()) {
			case RENAMED_COLUMN -> rename(text.substring(0, at), text.substring(at + 1));
			case NEW_COLUMN -> ignore(item.column());
			case NEW_CODE -> code(item, answer);
			case DATE_ORDER -> rules(item.column()).forEach(rule -> {
				rule.setDateOrder(DateOrder.valueOf(text.substring(at + 1)));
				changed = true;
			});
			case MOVED_HEADER -> {
				recipe.setFirstRow(Integer.parseInt(text));
				changed = true;
			}
			default -> {
				// what is accepted leaves the agreement as it is
			}
		}
	}

	private void rename(String before, String now) {
		for (ColumnRule rule : recipe.getColumns()) {
			if (same(rule.getHeader(), before)) {
				rule.setHeader(now);
				changed = true;
			}
		}
		for (KeyRule rule : recipe.getKeys()) {
			if (same(rule.getText(), before)) {
				rule.setText(now);
				changed = true;
			}
		}
	}

	private static boolean same(String header, String other) {
		return header != null && SourceColumn.fold(header).equals(SourceColumn.fold(other));
	}

	private void ignore(String column) {
		ColumnRule rule = StudyFactory.eINSTANCE.createColumnRule();
		rule.setHeader(column);
		rule.setUse(ColumnUse.IGNORE);
		rule.setReason("new in " + report.file() + ", left out");
		recipe.getColumns().add(rule);
		changed = true;
	}

	/** {@code code:group=waitlist} keeps the values aside, {@code code:group=waitlist=SC} makes a recode. */
	private void code(DriftItem item, String answer) {
		String plain = item.answers().get(0);
		if (answer.length() <= plain.length()) {
			return;
		}
		Recode recode = StudyFactory.eINSTANCE.createRecode();
		recode.setFrom(plain.substring(plain.lastIndexOf('=') + 1));
		recode.setTo(answer.substring(plain.length() + 1));
		recode.setReason("new in " + report.file());
		Optional<KeyRule> key = recipe.getKeys().stream().filter(rule -> same(rule.getText(), item.column())).findFirst();
		if (key.isPresent()) {
			key.get().getRecodes().add(recode);
		} else {
			rules(item.column()).forEach(rule -> rule.getRecodes().add(EcoreUtil.copy(recode)));
		}
		changed = true;
	}

	/** The rules that a column is read by: those without places go first. */
	private List<ColumnRule> rules(String column) {
		List<ColumnRule> plain = recipe.getColumns().stream().filter(rule -> same(rule.getHeader(), column)).toList();
		return !plain.isEmpty() ? plain : recipe.getColumns().stream().filter(rule -> rule.getHeader() != null
				&& HeaderPattern.ofHeader(rule.getHeader()).match(column).isPresent()).limit(1).toList();
	}
}
