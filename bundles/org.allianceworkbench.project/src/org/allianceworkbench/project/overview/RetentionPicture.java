package org.allianceworkbench.project.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.report.Flow;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;

/** Says recruitment and retention as a flow diagram, by arm, by site, or both. */
public final class RetentionPicture {

	/** What the columns are. */
	public enum Columns {
		ARMS, SITES, SITES_AND_ARMS
	}

	private final Study study;
	private final Retention retention;

	private RetentionPicture(Study study, Retention retention) {
		this.study = study;
		this.retention = retention;
	}

	/** The picture. */
	public static Flow of(Study study, Retention retention, Columns by) {
		return new RetentionPicture(study, retention).picture(by);
	}

	private Flow picture(Columns by) {
		List<Retention.Flow> flows = switch (by) {
			case ARMS -> retention.arms();
			case SITES -> retention.sites();
			case SITES_AND_ARMS -> retention.flows();
		};
		Retention.Flow all = retention.total();
		List<Flow.Column> columns = flows.stream().map(this::column).toList();
		String words = "%,d clients enrolled; ".formatted(all.enrolled()) + flows.stream().map(flow -> name(flow)
				+ ": %,d enrolled, %,d started, %,d sessions, %,d dropped out, %,d completed".formatted(flow.enrolled(),
				flow.started(),
						flow.sessions(), flow.dropped(), flow.completed())).collect(Collectors.joining("; "));
		return new Flow("flow", "Recruitment and Retention", List.of("Enrolled (n = %,d)".formatted(all.enrolled()),
				"%,d started, %,d sessions".formatted(all.started(), all.sessions())), columns, Prose.of(words), Prose.NONE);
	}

	private Flow.Column column(Retention.Flow flow) {
		List<String> left = new ArrayList<>();
		if (retention.knowsDropouts()) {
			left.add("Dropped out (n = %,d)".formatted(flow.dropped()));
			left.add("On the way (n = %,d)".formatted(flow.open()));
		} else {
			left.add("Stopped or on the way");
			left.add("(n = %,d)".formatted(flow.open()));
		}
		return new Flow.Column(List.of(
				new Flow.Step(List.of(name(flow), "Enrolled (n = %,d)".formatted(flow.enrolled())), List.of()),
				new Flow.Step(List.of("Started (n = %,d)".formatted(flow.started()),
				"%,d sessions".formatted(flow.sessions())),
						List.of("Not started (n = %,d)".formatted(flow.notStarted()))),
				new Flow.Step(List.of("Completed (n = %,d)".formatted(flow.completed()), "had " + retention.last()),
				left)));
	}

	private String name(Retention.Flow flow) {
		String site = study.getSites().stream().filter(each -> flow.site().equals(each.getCode())).map(Site::getCode).findFirst()
				.map(code -> "Site " + code).orElse(flow.site().isEmpty() ? "" : "Site " + flow.site());
		String arm = study.getArms().stream().filter(each -> flow.arm().equals(each.getCode())).map(Arm::getLabel)
				.filter(label -> label != null && !label.isBlank()).findFirst().orElse(flow.arm());
		String name = site.isEmpty() ? arm : arm.isEmpty() ? site : site + ", " + arm;
		return name.isEmpty() ? "All clients" : name;
	}
}
