package org.allianceworkbench.ui.study.explorer;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Gives the explorer's tree its lines. */
final class NodeTree implements ITreeContentProvider {

	private Collection<?> roots = List.of();

	@Override
	public void inputChanged(Viewer viewer, Object old, Object input) {
		roots = input instanceof Collection<?> given ? given : List.of();
	}

	@Override
	public Object[] getElements(Object input) {
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return children(parent).toArray();
	}

	private static List<Node> children(Object parent) {
		return switch (parent) {
			case Node.Root root -> root.children();
			case Node.Group group -> group.children();
			default -> List.of();
		};
	}

	/** A tree holds some hundred lines at most, so they need not know the line above. */
	@Override
	public Object getParent(Object element) {
		for (Object root : roots) {
			Object parent = parentBelow(root, element);
			if (parent != null) {
				return parent;
			}
		}
		return null;
	}

	private static Object parentBelow(Object above, Object element) {
		for (Node child : children(above)) {
			Object parent = child.equals(element) ? above : parentBelow(child, element);
			if (parent != null) {
				return parent;
			}
		}
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !children(element).isEmpty();
	}
}
