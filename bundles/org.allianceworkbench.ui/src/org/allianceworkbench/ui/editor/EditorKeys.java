package org.allianceworkbench.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;

/** What the window's own commands, such as Copy, do in an editor. */
public final class EditorKeys {

	private final IEditorSite site;

	/** The commands of an editor. */
	public EditorKeys(IEditorSite site) {
		this.site = site;
	}

	/** Takes a command over; the action can be named and disabled. */
	public Action handle(ActionFactory command, Runnable work) {
		Action action = new Action() {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setActionDefinitionId(command.getCommandId());
		site.getActionBars().setGlobalActionHandler(command.getId(), action);
		return action;
	}

	/** Copy, Paste, Cut and Select All mean the line of text that is written in, else what the editor does with them. */
	public void handleText(Runnable copy, Runnable paste, Runnable selectAll) {
		handle(ActionFactory.COPY, () -> edit(Text::copy, StyledText::copy, Combo::copy, copy));
		handle(ActionFactory.PASTE, () -> edit(Text::paste, StyledText::paste, Combo::paste, paste));
		handle(ActionFactory.CUT, () -> edit(Text::cut, StyledText::cut, Combo::cut, copy));
		handle(ActionFactory.SELECT_ALL, () -> edit(Text::selectAll, StyledText::selectAll, combo -> {
			// a list of choices has no text to select
		}, selectAll));
	}

	private void edit(Consumer<Text> text, Consumer<StyledText> styled, Consumer<Combo> choice, Runnable otherwise) {
		Control focus = site.getShell().getDisplay().getFocusControl();
		switch (focus) {
			case Text line -> text.accept(line);
			case StyledText lines -> styled.accept(lines);
			case Combo combo -> choice.accept(combo);
			case null, default -> otherwise.run();
		}
	}
}
