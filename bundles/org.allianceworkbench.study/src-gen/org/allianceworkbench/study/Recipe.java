/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recipe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a kind of file is read: an agreement with a site.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Recipe#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getVersion <em>Version</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getSite <em>Site</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getFilePattern <em>File Pattern</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getFormat <em>Format</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getFirstRow <em>First Row</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getHeaderRows <em>Header Rows</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getDelimiter <em>Delimiter</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#isDecimalComma <em>Decimal Comma</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getDateOrder <em>Date Order</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getMissingTexts <em>Missing Texts</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Recipe#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getRecipe()
 * @generated
 */
public interface Recipe extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, unique within the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts the agreements, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Version()
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The site that sends such files, when it is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' reference.
	 * @see #setSite(Site)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Site()
	 * @generated
	 */
	Site getSite();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getSite <em>Site</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' reference.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(Site value);

	/**
	 * Returns the value of the '<em><b>File Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pattern of the file's name with * and ?.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Pattern</em>' attribute.
	 * @see #setFilePattern(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_FilePattern()
	 * @generated
	 */
	String getFilePattern();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getFilePattern <em>File Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Pattern</em>' attribute.
	 * @see #getFilePattern()
	 * @generated
	 */
	void setFilePattern(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the format, for example spss, excel, text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Format()
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the sheet, or a pattern with *, ? and {session} or {site} for several sheets of one layout; absent for the first visible one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheet</em>' attribute.
	 * @see #setSheet(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Sheet()
	 * @generated
	 */
	String getSheet();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getSheet <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sheet</em>' attribute.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(String value);

	/**
	 * Returns the value of the '<em><b>First Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First header row, from 1; 0 for formats with a dictionary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Row</em>' attribute.
	 * @see #setFirstRow(int)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_FirstRow()
	 * @generated
	 */
	int getFirstRow();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getFirstRow <em>First Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Row</em>' attribute.
	 * @see #getFirstRow()
	 * @generated
	 */
	void setFirstRow(int value);

	/**
	 * Returns the value of the '<em><b>Header Rows</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of header rows; several are joined with a slash.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header Rows</em>' attribute.
	 * @see #setHeaderRows(int)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_HeaderRows()
	 * @generated
	 */
	int getHeaderRows();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getHeaderRows <em>Header Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header Rows</em>' attribute.
	 * @see #getHeaderRows()
	 * @generated
	 */
	void setHeaderRows(int value);

	/**
	 * Returns the value of the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Character encoding; absent when recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encoding</em>' attribute.
	 * @see #setEncoding(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Encoding()
	 * @generated
	 */
	String getEncoding();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getEncoding <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoding</em>' attribute.
	 * @see #getEncoding()
	 * @generated
	 */
	void setEncoding(String value);

	/**
	 * Returns the value of the '<em><b>Delimiter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Separator of a text file; absent when recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delimiter</em>' attribute.
	 * @see #setDelimiter(String)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Delimiter()
	 * @generated
	 */
	String getDelimiter();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getDelimiter <em>Delimiter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delimiter</em>' attribute.
	 * @see #getDelimiter()
	 * @generated
	 */
	void setDelimiter(String value);

	/**
	 * Returns the value of the '<em><b>Decimal Comma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether 1,5 is one and a half.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimal Comma</em>' attribute.
	 * @see #setDecimalComma(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_DecimalComma()
	 * @generated
	 */
	boolean isDecimalComma();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#isDecimalComma <em>Decimal Comma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimal Comma</em>' attribute.
	 * @see #isDecimalComma()
	 * @generated
	 */
	void setDecimalComma(boolean value);

	/**
	 * Returns the value of the '<em><b>Date Order</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.DateOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order of dates written as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date Order</em>' attribute.
	 * @see org.allianceworkbench.study.DateOrder
	 * @see #setDateOrder(DateOrder)
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_DateOrder()
	 * @generated
	 */
	DateOrder getDateOrder();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Recipe#getDateOrder <em>Date Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date Order</em>' attribute.
	 * @see org.allianceworkbench.study.DateOrder
	 * @see #getDateOrder()
	 * @generated
	 */
	void setDateOrder(DateOrder value);

	/**
	 * Returns the value of the '<em><b>Missing Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Recode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts that mean missing wherever they stand: from the text, to the missing code or nothing, with the reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing Texts</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_MissingTexts()
	 * @generated
	 */
	EList<Recode> getMissingTexts();

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.KeyRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where site, therapist, client, occasion and role are read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Keys()
	 * @generated
	 */
	EList<KeyRule> getKeys();

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.ColumnRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of each column or pattern of columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getRecipe_Columns()
	 * @generated
	 */
	EList<ColumnRule> getColumns();

} // Recipe
