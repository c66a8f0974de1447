package org.allianceworkbench.ui.study.explorer;

import java.util.List;

import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.study.data.DataView;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;

/** One line of the explorer; it adapts to the study and to what it stands for. */
sealed interface Node extends IAdaptable {

	/** The study it belongs to. */
	OpenStudy study();

	/** What it stands for; itself where it stands for nothing else. */
	Object meaning();

	@Override
	default <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenStudy.class) {
			return adapter.cast(study());
		}
		if (adapter == IPropertySource.class) {
			return adapter.cast(NodeProperties.of(this));
		}
		return adapter.isInstance(meaning()) ? adapter.cast(meaning()) : null;
	}

	/** A study. */
	record Root(OpenStudy study, List<Node> children) implements Node {
		@Override
		public Object meaning() {
			return study;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Root root && root.study == study;
		}

		@Override
		public int hashCode() {
			return study.hashCode();
		}
	}

	/** A group of lines; equal by its name, so that it stays expanded when its contents change. */
	record Group(OpenStudy study, String name, List<Node> children, String hint) implements Node {
		@Override
		public Object meaning() {
			return this;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Group group && group.study == study && group.name.equals(name);
		}

		@Override
		public int hashCode() {
			return name.hashCode();
		}
	}

	/** A part of the definition. */
	record Part(OpenStudy study, EObject part) implements Node {
		@Override
		public Object meaning() {
			return part;
		}
	}

	/** Rows of a kind; equal whatever their number is. */
	record Data(OpenStudy study, DataView view, long rows) implements Node {
		@Override
		public Object meaning() {
			return view;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Data data && data.study == study && data.view == view;
		}

		@Override
		public int hashCode() {
			return view.hashCode();
		}
	}

	/** An import. */
	record Import(OpenStudy study, ImportRecord record) implements Node {
		@Override
		public Object meaning() {
			return record;
		}
	}

	/** A stored analysis, report or export definition. */
	record Document(OpenStudy study, StudyFile<?> file) implements Node {
		@Override
		public Object meaning() {
			return file.content();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Document document && document.file.path().equals(file.path());
		}

		@Override
		public int hashCode() {
			return file.path().hashCode();
		}
	}

	/** What could not be read, and why. */
	record Problem(OpenStudy study, String message) implements Node {
		@Override
		public Object meaning() {
			return this;
		}
	}
}
