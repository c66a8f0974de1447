package org.allianceworkbench.study.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;

/** The sample study with one change, and what the checks say about it. */
final class Broken {

	private final List<Violation> violations;

	private Broken(List<Violation> violations) {
		this.violations = violations;
	}

	static Broken by(Consumer<Study> change) {
		Study study = SampleStudy.create();
		change.accept(study);
		return new Broken(StudyChecks.check(study));
	}

	/** That the change is no violation at all. */
	static void fine(Consumer<Study> change) {
		assertThat(by(change).violations).isEmpty();
	}

	/** That the change is exactly one violation of this rule. */
	Broken violates(String rule, Severity severity) {
		assertThat(violations).extracting(Violation::rule).containsExactly(rule);
		assertThat(violations.get(0).severity()).isEqualTo(severity);
		assertThat(violations.get(0).remedy()).isNotBlank().doesNotEndWith(".");
		assertThat(violations.get(0).object().eClass().getEAllStructuralFeatures()).contains(violations.get(0).feature());
		return this;
	}

	/** That the change is several violations of this rule and of no other. */
	Broken violatesEach(String rule, int times) {
		assertThat(violations).hasSize(times).extracting(Violation::rule).containsOnly(rule);
		return this;
	}

	/** That the first violation's message is this one. */
	void saying(String message) {
		assertThat(violations.get(0).message()).isEqualTo(message);
	}

	/** That the first violation's message begins like this. */
	void sayingFirst(String beginning) {
		assertThat(violations.get(0).message()).startsWith(beginning);
	}
}
