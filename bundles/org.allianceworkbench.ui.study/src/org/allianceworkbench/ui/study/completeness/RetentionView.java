package org.allianceworkbench.ui.study.completeness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.project.overview.Retention;
import org.allianceworkbench.project.overview.RetentionPicture;
import org.allianceworkbench.project.overview.RetentionPicture.Columns;
import org.allianceworkbench.project.overview.RetentionReading;
import org.allianceworkbench.publish.figure.FigureDrawing;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.publish.figure.Theme;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Flow;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudyFollower;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.HintStack;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.part.ViewPart;

/** How clients were recruited and retained, by arm, by site or both, as a flow diagram that can be saved as SVG or PNG. */
public final class RetentionView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.allianceworkbench.ui.study.retention";

	private static final int PRINT_DPI = 300;
	private static final int SCREEN_DPI = 96;

	private HintStack stack;
	private Composite page;
	private Combo columns;
	private ScrolledComposite scroll;
	private Canvas canvas;
	private StudyFollower follower;
	private Optional<Retention> shown = Optional.empty();
	private Optional<Image> image = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		stack = new HintStack(parent, SWT.NONE);
		page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(stack.control());
		Composite bar = WidgetFactory.composite(SWT.NONE).create(page);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(bar);
		WidgetFactory.label(SWT.NONE).text("Columns:").create(bar);
		columns = new Combo(bar, SWT.READ_ONLY);
		columns.setItems("Arms", "Sites", "Sites and arms");
		columns.select(0);
		columns.addListener(SWT.Selection, event -> draw());
		WidgetFactory.button(SWT.PUSH).text("&Save Picture...").onSelect(event -> save()).create(bar);
		scroll = new ScrolledComposite(page, SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> image.ifPresent(picture -> event.gc.drawImage(picture, 0, 0)));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
		scroll.setContent(canvas);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		canvas.addDisposeListener(event -> image.ifPresent(Image::dispose));
		Appearance.follow(canvas, this::draw);
		follower = new StudyFollower(getSite().getWorkbenchWindow(), this::read);
	}

	private void read(Optional<OpenStudy> study) {
		if (study.isEmpty()) {
			shown = Optional.empty();
			say("Open a study to see how its clients were recruited and retained.");
			return;
		}
		new StudyJob<>("Counting clients of " + study.get().shortTitle(), progress ->
				RetentionReading.read(study.get().project(), progress),
				this::show, problem -> say(study.get().explain(problem))).of(study.get()).quiet().schedule();
	}

	private void show(Retention retention) {
		if (!stack.isDisposed()) {
			shown = Optional.of(retention);
			if (retention.flows().isEmpty()) {
				say("There are no clients yet.\nImport a site's file: File > Import Data File.");
			} else {
				draw();
				stack.show(page);
			}
		}
	}

	private void say(String text) {
		if (!stack.isDisposed()) {
			stack.say(text);
		}
	}

	private Optional<Flow> picture() {
		return shown.filter(each -> follower != null && follower.study().isPresent()).map(each -> RetentionPicture.of(
				follower.study().orElseThrow().study(), each, Columns.values()[columns.getSelectionIndex()]));
	}

	private void draw() {
		picture().ifPresent(picture -> {
			byte[] png = FigureDrawing.png(picture, FigureSize.spacious(picture), Appearance.isDark() ? Theme.DARK : Theme.LIGHT,
					SCREEN_DPI);
			image.ifPresent(Image::dispose);
			Image drawn = new Image(canvas.getDisplay(), new ByteArrayInputStream(png));
			image = Optional.of(drawn);
			scroll.setMinSize(drawn.getBounds().width, drawn.getBounds().height);
			canvas.redraw();
		});
	}

	private void save() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterExtensions("*.svg", "*.png");
		dialog.setFilterNames("Drawing (SVG)", "Picture (PNG)");
		dialog.setFileName("retention.svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			save(Path.of(chosen));
		}
	}

	/** Saves the picture as its file's name says: SVG, or PNG with 300 dots per inch. */
	public void save(Path file) {
		picture().ifPresent(picture -> new StudyJob<>("Saving " + file.getFileName(), progress -> {
			boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
			write(file, png ? FigureDrawing.png(picture, FigureSize.spacious(picture), Theme.LIGHT, PRINT_DPI)
					: FigureDrawing.svg(picture, FigureSize.spacious(picture), Theme.LIGHT).getBytes(StandardCharsets.UTF_8));
			return file;
		}, saved -> getViewSite().getActionBars().getStatusLineManager().setMessage(saved + " was saved."),
				problem -> Failures.show("The picture was not saved", problem)).of(follower.study().orElseThrow()).quiet()
				.schedule());
	}

	private static void write(Path file, byte[] content) throws IOException {
		Files.write(file, content);
	}

	/** What is drawn, in words. */
	public String words() {
		return picture().map(flow -> NumberText.TYPESET.text(flow.alternative())).orElse("");
	}

	/** What stands where there is nothing to show. */
	public String hint() {
		return stack.text();
	}

	@Override
	public void setFocus() {
		columns.setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.end();
		}
		super.dispose();
	}
}
