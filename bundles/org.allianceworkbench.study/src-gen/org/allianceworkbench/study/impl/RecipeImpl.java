/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.StudyPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recipe</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getSite <em>Site</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getFilePattern <em>File Pattern</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getFirstRow <em>First Row</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getHeaderRows <em>Header Rows</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getDelimiter <em>Delimiter</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#isDecimalComma <em>Decimal Comma</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getDateOrder <em>Date Order</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getMissingTexts <em>Missing Texts</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.RecipeImpl#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecipeImpl extends IdentifiedImpl implements Recipe {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSite() <em>Site</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected Site site;

	/**
	 * The default value of the '{@link #getFilePattern() <em>File Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilePattern()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilePattern() <em>File Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilePattern()
	 * @generated
	 * @ordered
	 */
	protected String filePattern = FILE_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected static final String SHEET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected String sheet = SHEET_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstRow() <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstRow()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstRow() <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstRow()
	 * @generated
	 * @ordered
	 */
	protected int firstRow = FIRST_ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeaderRows() <em>Header Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeaderRows()
	 * @generated
	 * @ordered
	 */
	protected static final int HEADER_ROWS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getHeaderRows() <em>Header Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeaderRows()
	 * @generated
	 * @ordered
	 */
	protected int headerRows = HEADER_ROWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected static final String ENCODING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected String encoding = ENCODING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelimiter() <em>Delimiter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelimiter()
	 * @generated
	 * @ordered
	 */
	protected static final String DELIMITER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDelimiter() <em>Delimiter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelimiter()
	 * @generated
	 * @ordered
	 */
	protected String delimiter = DELIMITER_EDEFAULT;

	/**
	 * The default value of the '{@link #isDecimalComma() <em>Decimal Comma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDecimalComma()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DECIMAL_COMMA_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDecimalComma() <em>Decimal Comma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDecimalComma()
	 * @generated
	 * @ordered
	 */
	protected boolean decimalComma = DECIMAL_COMMA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDateOrder() <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateOrder()
	 * @generated
	 * @ordered
	 */
	protected static final DateOrder DATE_ORDER_EDEFAULT = DateOrder.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDateOrder() <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateOrder()
	 * @generated
	 * @ordered
	 */
	protected DateOrder dateOrder = DATE_ORDER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMissingTexts() <em>Missing Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissingTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<Recode> missingTexts;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<KeyRule> keys;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ColumnRule> columns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecipeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.RECIPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getSite() {
		if (site != null && site.eIsProxy()) {
			InternalEObject oldSite = (InternalEObject)site;
			site = (Site)eResolveProxy(oldSite);
			if (site != oldSite) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.RECIPE__SITE, oldSite, site));
			}
		}
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Site basicGetSite() {
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSite(Site newSite) {
		Site oldSite = site;
		site = newSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__SITE, oldSite, site));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilePattern() {
		return filePattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilePattern(String newFilePattern) {
		String oldFilePattern = filePattern;
		filePattern = newFilePattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__FILE_PATTERN, oldFilePattern, filePattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSheet() {
		return sheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSheet(String newSheet) {
		String oldSheet = sheet;
		sheet = newSheet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__SHEET, oldSheet, sheet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstRow() {
		return firstRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstRow(int newFirstRow) {
		int oldFirstRow = firstRow;
		firstRow = newFirstRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__FIRST_ROW, oldFirstRow, firstRow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeaderRows() {
		return headerRows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeaderRows(int newHeaderRows) {
		int oldHeaderRows = headerRows;
		headerRows = newHeaderRows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__HEADER_ROWS, oldHeaderRows, headerRows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEncoding() {
		return encoding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncoding(String newEncoding) {
		String oldEncoding = encoding;
		encoding = newEncoding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__ENCODING, oldEncoding, encoding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDelimiter() {
		return delimiter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelimiter(String newDelimiter) {
		String oldDelimiter = delimiter;
		delimiter = newDelimiter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__DELIMITER, oldDelimiter, delimiter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDecimalComma() {
		return decimalComma;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimalComma(boolean newDecimalComma) {
		boolean oldDecimalComma = decimalComma;
		decimalComma = newDecimalComma;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__DECIMAL_COMMA, oldDecimalComma, decimalComma));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateOrder getDateOrder() {
		return dateOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDateOrder(DateOrder newDateOrder) {
		DateOrder oldDateOrder = dateOrder;
		dateOrder = newDateOrder == null ? DATE_ORDER_EDEFAULT : newDateOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.RECIPE__DATE_ORDER, oldDateOrder, dateOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recode> getMissingTexts() {
		if (missingTexts == null) {
			missingTexts = new EObjectContainmentEList<Recode>(Recode.class, this, StudyPackage.RECIPE__MISSING_TEXTS);
		}
		return missingTexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeyRule> getKeys() {
		if (keys == null) {
			keys = new EObjectContainmentEList<KeyRule>(KeyRule.class, this, StudyPackage.RECIPE__KEYS);
		}
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ColumnRule> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<ColumnRule>(ColumnRule.class, this, StudyPackage.RECIPE__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.RECIPE__MISSING_TEXTS:
				return ((InternalEList<?>)getMissingTexts()).basicRemove(otherEnd, msgs);
			case StudyPackage.RECIPE__KEYS:
				return ((InternalEList<?>)getKeys()).basicRemove(otherEnd, msgs);
			case StudyPackage.RECIPE__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.RECIPE__NAME:
				return getName();
			case StudyPackage.RECIPE__VERSION:
				return getVersion();
			case StudyPackage.RECIPE__SITE:
				if (resolve) return getSite();
				return basicGetSite();
			case StudyPackage.RECIPE__FILE_PATTERN:
				return getFilePattern();
			case StudyPackage.RECIPE__FORMAT:
				return getFormat();
			case StudyPackage.RECIPE__SHEET:
				return getSheet();
			case StudyPackage.RECIPE__FIRST_ROW:
				return getFirstRow();
			case StudyPackage.RECIPE__HEADER_ROWS:
				return getHeaderRows();
			case StudyPackage.RECIPE__ENCODING:
				return getEncoding();
			case StudyPackage.RECIPE__DELIMITER:
				return getDelimiter();
			case StudyPackage.RECIPE__DECIMAL_COMMA:
				return isDecimalComma();
			case StudyPackage.RECIPE__DATE_ORDER:
				return getDateOrder();
			case StudyPackage.RECIPE__MISSING_TEXTS:
				return getMissingTexts();
			case StudyPackage.RECIPE__KEYS:
				return getKeys();
			case StudyPackage.RECIPE__COLUMNS:
				return getColumns();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.RECIPE__NAME:
				setName((String)newValue);
				return;
			case StudyPackage.RECIPE__VERSION:
				setVersion((Integer)newValue);
				return;
			case StudyPackage.RECIPE__SITE:
				setSite((Site)newValue);
				return;
			case StudyPackage.RECIPE__FILE_PATTERN:
				setFilePattern((String)newValue);
				return;
			case StudyPackage.RECIPE__FORMAT:
				setFormat((String)newValue);
				return;
			case StudyPackage.RECIPE__SHEET:
				setSheet((String)newValue);
				return;
			case StudyPackage.RECIPE__FIRST_ROW:
				setFirstRow((Integer)newValue);
				return;
			case StudyPackage.RECIPE__HEADER_ROWS:
				setHeaderRows((Integer)newValue);
				return;
			case StudyPackage.RECIPE__ENCODING:
				setEncoding((String)newValue);
				return;
			case StudyPackage.RECIPE__DELIMITER:
				setDelimiter((String)newValue);
				return;
			case StudyPackage.RECIPE__DECIMAL_COMMA:
				setDecimalComma((Boolean)newValue);
				return;
			case StudyPackage.RECIPE__DATE_ORDER:
				setDateOrder((DateOrder)newValue);
				return;
			case StudyPackage.RECIPE__MISSING_TEXTS:
				getMissingTexts().clear();
				getMissingTexts().addAll((Collection<? extends Recode>)newValue);
				return;
			case StudyPackage.RECIPE__KEYS:
				getKeys().clear();
				getKeys().addAll((Collection<? extends KeyRule>)newValue);
				return;
			case StudyPackage.RECIPE__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ColumnRule>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.RECIPE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StudyPackage.RECIPE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case StudyPackage.RECIPE__SITE:
				setSite((Site)null);
				return;
			case StudyPackage.RECIPE__FILE_PATTERN:
				setFilePattern(FILE_PATTERN_EDEFAULT);
				return;
			case StudyPackage.RECIPE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case StudyPackage.RECIPE__SHEET:
				setSheet(SHEET_EDEFAULT);
				return;
			case StudyPackage.RECIPE__FIRST_ROW:
				setFirstRow(FIRST_ROW_EDEFAULT);
				return;
			case StudyPackage.RECIPE__HEADER_ROWS:
				setHeaderRows(HEADER_ROWS_EDEFAULT);
				return;
			case StudyPackage.RECIPE__ENCODING:
				setEncoding(ENCODING_EDEFAULT);
				return;
			case StudyPackage.RECIPE__DELIMITER:
				setDelimiter(DELIMITER_EDEFAULT);
				return;
			case StudyPackage.RECIPE__DECIMAL_COMMA:
				setDecimalComma(DECIMAL_COMMA_EDEFAULT);
				return;
			case StudyPackage.RECIPE__DATE_ORDER:
				setDateOrder(DATE_ORDER_EDEFAULT);
				return;
			case StudyPackage.RECIPE__MISSING_TEXTS:
				getMissingTexts().clear();
				return;
			case StudyPackage.RECIPE__KEYS:
				getKeys().clear();
				return;
			case StudyPackage.RECIPE__COLUMNS:
				getColumns().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.RECIPE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StudyPackage.RECIPE__VERSION:
				return version != VERSION_EDEFAULT;
			case StudyPackage.RECIPE__SITE:
				return site != null;
			case StudyPackage.RECIPE__FILE_PATTERN:
				return FILE_PATTERN_EDEFAULT == null ? filePattern != null : !FILE_PATTERN_EDEFAULT.equals(filePattern);
			case StudyPackage.RECIPE__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case StudyPackage.RECIPE__SHEET:
				return SHEET_EDEFAULT == null ? sheet != null : !SHEET_EDEFAULT.equals(sheet);
			case StudyPackage.RECIPE__FIRST_ROW:
				return firstRow != FIRST_ROW_EDEFAULT;
			case StudyPackage.RECIPE__HEADER_ROWS:
				return headerRows != HEADER_ROWS_EDEFAULT;
			case StudyPackage.RECIPE__ENCODING:
				return ENCODING_EDEFAULT == null ? encoding != null : !ENCODING_EDEFAULT.equals(encoding);
			case StudyPackage.RECIPE__DELIMITER:
				return DELIMITER_EDEFAULT == null ? delimiter != null : !DELIMITER_EDEFAULT.equals(delimiter);
			case StudyPackage.RECIPE__DECIMAL_COMMA:
				return decimalComma != DECIMAL_COMMA_EDEFAULT;
			case StudyPackage.RECIPE__DATE_ORDER:
				return dateOrder != DATE_ORDER_EDEFAULT;
			case StudyPackage.RECIPE__MISSING_TEXTS:
				return missingTexts != null && !missingTexts.isEmpty();
			case StudyPackage.RECIPE__KEYS:
				return keys != null && !keys.isEmpty();
			case StudyPackage.RECIPE__COLUMNS:
				return columns != null && !columns.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", version: ");
		result.append(version);
		result.append(", filePattern: ");
		result.append(filePattern);
		result.append(", format: ");
		result.append(format);
		result.append(", sheet: ");
		result.append(sheet);
		result.append(", firstRow: ");
		result.append(firstRow);
		result.append(", headerRows: ");
		result.append(headerRows);
		result.append(", encoding: ");
		result.append(encoding);
		result.append(", delimiter: ");
		result.append(delimiter);
		result.append(", decimalComma: ");
		result.append(decimalComma);
		result.append(", dateOrder: ");
		result.append(dateOrder);
		result.append(')');
		return result.toString();
	}

} //RecipeImpl
