package org.allianceworkbench.study.check;

import java.util.List;
import java.util.stream.Stream;

/** All constraints of the model. */
final class Constraints {

	static final List<Constraint<?>> ALL = Stream.of(TextConstraints.ALL, IdentityConstraints.ALL, UniqueNameConstraints.ALL,
		DesignConstraints.ALL, InstrumentConstraints.ALL, VariableConstraints.ALL, MissingValueConstraints.ALL,
		CodeListConstraints.ALL, DerivedVariableConstraints.ALL, RecipeConstraints.ALL, ColumnRuleConstraints.ALL,
		RecodeConstraints.ALL, StoredDefinitionConstraints.ALL).<Constraint<?>>flatMap(List::stream).toList();

	private Constraints() {
	}
}
