package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.allianceworkbench.analysis.mixed.formula.Atom;
import org.allianceworkbench.analysis.mixed.formula.ModelFormula;
import org.allianceworkbench.analysis.mixed.formula.NearNames;
import org.allianceworkbench.analysis.mixed.formula.RandomTerm;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.MomentRequest;
import org.allianceworkbench.moments.MomentSource;
import org.allianceworkbench.moments.Moments;
import org.allianceworkbench.moments.ResidualComponents;
import org.allianceworkbench.moments.RowsUsed;
import org.allianceworkbench.moments.SourceVariable;
import org.allianceworkbench.moments.TableMomentSource;
import org.allianceworkbench.table.Progress;

/** Makes a design step by step: names, predictors, columns, groups, residuals, sums, rank. */
final class DesignBuilder {

	private final MixedModel model;
	private MomentSource source;
	private final Progress progress;
	private final ModelFormula formula;
	private final List<String> needed;
	private final ColumnUnion union = new ColumnUnion();
	private final Map<String, Calculation> calculations;
	private final Predictors predictors;

	DesignBuilder(MixedModel asked, MomentSource data, Progress progress) {
		this.source = data;
		this.progress = progress;
		this.formula = ModelFormula.parse(asked.formula()).spelledAs(data.variables());
		this.model = spelled(asked);
		Set<String> names = new LinkedHashSet<>(formula.variables());
		names.addAll(model.residual().variables());
		model.weights().ifPresent(names::add);
		Optional<ComputedColumns> computed = computed(names);
		this.calculations = computed.map(ComputedColumns::calculations).orElse(Map.of());
		computed.ifPresent(c -> this.source = new TableMomentSource(c.table()));
		formula.computed().forEach(atom -> names.add(atom.label()));
		this.needed = List.copyOf(names);
		this.predictors = new Predictors(model, source, needed, calculations);
	}

	private Optional<ComputedColumns> computed(Set<String> names) {
		List<Atom.Computed> atoms = formula.computed();
		if (atoms.isEmpty()) {
			return Optional.empty();
		}
		if (!(source instanceof TableMomentSource rows)) {
			throw new IllegalArgumentException("this source gives sums only, but " + atoms.get(0).label() + " needs rows");
		}
		atoms.stream().map(Atom::label).filter(names::contains).findFirst().ifPresent(label -> {
			throw new IllegalArgumentException("the data have a variable named " + label + ", which the formula computes too");
		});
		return Optional.of(ComputedColumns.of(rows.table(), atoms, List.copyOf(names), model.weights()));
	}

	/** For columns that were computed the reason why they have no value. */
	private RowsUsed explained(RowsUsed rows) {
		return new RowsUsed(rows.total(), rows.used(), rows.exclusions().stream().map(e -> calculations.containsKey(e.variable())
				? new RowsUsed.Exclusion(e.variable(), "not defined for the value of "
						+ String.join(" and ", calculations.get(e.variable()).variables()), e.rows()) : e).toList());
	}

	private MixedModel spelled(MixedModel asked) {
		ResidualStructure r = asked.residual();
		ResidualStructure residual = new ResidualStructure(r.type(), r.byGroup().map(this::known), r.role().map(this::known),
				r.occasion().map(this::known), r.within().stream().map(this::known).toList());
		MixedModel.Builder builder = asked.toBuilder().residual(residual);
		asked.weights().map(this::known).ifPresent(builder::weights);
		return builder.build();
	}

	private String known(String name) {
		return source.variables().stream().filter(v -> v.equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(NearNames.unknown(name, source.variables())));
	}

	Design build() {
		if (source.variable(formula.outcome()) instanceof SourceVariable.Text) {
			throw new IllegalArgumentException("the outcome " + formula.outcome() + " is text; it must be a number");
		}
		if (source.used(needed).used() == 0) {
			throw new IllegalArgumentException("no row has valid values of all of " + String.join(", ", needed));
		}
		FixedColumns fixed = new FixedColumns(formula.intercept(),
				new ModelMatrix(predictors, formula.intercept(), formula.terms()).columns(), union);
		GroupingPlan groups = GroupingPlan.of(formula.random(), source, needed);
		List<RandomPart> random = random(groups);
		int outcome = union.index(DesignColumn.of(formula.outcome()));
		ResidualPlan residual = ResidualPlan.of(model, source, needed, groups);
		Optional<Moments> moments = groups.nested() ? residual.components().map(c -> moments(groups, c, random))
				: Optional.empty();
		Moments totals = moments.orElseGet(this::totals);
		Optional<Supplier<Rows>> rows = source instanceof TableMomentSource table
				? Optional.of(new RowsBuilder(table, needed, model.weights(), union.columns(), groups, residual)::build)
				: Optional.empty();
		if (moments.isEmpty() && rows.isEmpty()) {
			throw new IllegalArgumentException("this source gives sums only, but "
					+ (groups.nested() ? residual.part().type().words() : "crossed random effects") + " need rows");
		}
		LazyDesignData data = new LazyDesignData(moments, rows);
		return new Design(model, union.columns(), outcome, fixed.part(new Estimability(totals)), random, facts(groups, data),
				residual.part(), predictors.all(), data, explained(totals.facts().rows()));
	}

	private List<RandomPart> random(GroupingPlan groups) {
		List<RandomPart> parts = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (RandomTerm term : formula.random()) {
			List<DesignColumn> columns = new ArrayList<>();
			if (term.intercept()) {
				columns.add(DesignColumn.CONSTANT);
			}
			new ModelMatrix(predictors, term.intercept(), term.terms()).columns().forEach(t -> columns.addAll(t.columns()));
			int times = seen.merge(term.group(), 1, Integer::sum) - 1;
			String label = times == 0 ? term.group() : term.group() + "." + times;
			parts.add(new RandomPart(term.group(), label, groups.index(term), union.indices(columns),
					columns.stream().map(DesignColumn::name).toList(),
					model.covariances().getOrDefault(label, CovarianceType.UNSTRUCTURED)));
		}
		refuseRepeats(parts);
		model.covariances().keySet().stream().filter(l -> parts.stream().noneMatch(p -> p.label().equals(l))).findFirst()
				.ifPresent(l -> {
					throw new IllegalArgumentException("there is no random term '" + l
							+ "' that could have a covariance structure; "
							+ "there are " + String.join(", ", parts.stream().map(RandomPart::label).toList()));
				});
		return parts;
	}

	/** The same effect of the same group in two terms cannot be told apart. */
	private static void refuseRepeats(List<RandomPart> parts) {
		Map<String, RandomPart> seen = new HashMap<>();
		for (RandomPart part : parts) {
			for (int e = 0; e < part.size(); e++) {
				if (seen.put(part.level() + " " + part.columns()[e], part) != null) {
					throw new IllegalArgumentException("the random effect " + part.names().get(e) + " of " + part.group()
							+ " stands in two terms; keep it in one");
				}
			}
		}
	}

	private Moments moments(GroupingPlan groups, ResidualComponents components, List<RandomPart> random) {
		int innermost = groups.groupings().size() - 1;
		List<Integer> pattern = random.stream().filter(p -> p.level() == innermost)
				.flatMap(p -> java.util.Arrays.stream(p.columns()).boxed()).distinct().sorted().toList();
		return source.moments(new MomentRequest(union.columns(), groups.keys(), components, model.weights(), pattern, needed),
				progress);
	}

	/** Sums over all rows, for what can be estimated. */
	private Moments totals() {
		return source.moments(new MomentRequest(union.columns(), List.of(), new ResidualComponents.Identity(), model.weights(),
				List.of(), needed), progress);
	}

	private static List<Design.GroupingFacts> facts(GroupingPlan groups, DesignData data) {
		List<Design.GroupingFacts> facts = new ArrayList<>();
		for (int g = 0; g < groups.groupings().size(); g++) {
			int index = g;
			int[] rows = data.moments().map(m -> m.levels().get(index).rows())
					.orElseGet(() -> sizes(data.rows().orElseThrow().groupings().get(index)));
			facts.add(fact(groups.groupings().get(g), rows));
		}
		return facts;
	}

	private static int[] sizes(Rows.Grouping grouping) {
		int[] sizes = new int[grouping.size()];
		for (int group : grouping.group()) {
			sizes[group]++;
		}
		return sizes;
	}

	private static Design.GroupingFacts fact(GroupingPlan.Grouping grouping, int[] rows) {
		int singles = 0;
		int smallest = Integer.MAX_VALUE;
		int largest = 0;
		for (int n : rows) {
			singles += n == 1 ? 1 : 0;
			smallest = Math.min(smallest, n);
			largest = Math.max(largest, n);
		}
		return new Design.GroupingFacts(grouping.name(), grouping.keys(), rows.length, singles, smallest, largest);
	}
}
