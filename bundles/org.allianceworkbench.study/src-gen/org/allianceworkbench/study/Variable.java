/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Variable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A variable of the codebook: one column at one level.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Variable#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getLabel <em>Label</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getType <em>Type</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getHighest <em>Highest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getCodeList <em>Code List</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getMissingValues <em>Missing Values</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#isRequired <em>Required</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getItem <em>Item</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getScale <em>Scale</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Variable#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getVariable()
 * @generated
 */
public interface Variable extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name by SPSS's rules, unique within the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"RATING"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has this variable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.allianceworkbench.study.Level
	 * @see #setLevel(Level)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Level()
	 * @generated
	 */
	Level getLevel();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.allianceworkbench.study.Level
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Level value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"NUMBER"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.VariableType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its values are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.allianceworkbench.study.VariableType
	 * @see #setType(VariableType)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Type()
	 * @generated
	 */
	VariableType getType();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.allianceworkbench.study.VariableType
	 * @see #getType()
	 * @generated
	 */
	void setType(VariableType value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The default value is <code>"SCALE"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.MeasurementLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurement level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see org.allianceworkbench.study.MeasurementLevel
	 * @see #setMeasure(MeasurementLevel)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Measure()
	 * @generated
	 */
	MeasurementLevel getMeasure();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see org.allianceworkbench.study.MeasurementLevel
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(MeasurementLevel value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit, for example years.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest possible value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest</em>' attribute.
	 * @see #setLowest(Double)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Lowest()
	 * @generated
	 */
	Double getLowest();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getLowest <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest</em>' attribute.
	 * @see #getLowest()
	 * @generated
	 */
	void setLowest(Double value);

	/**
	 * Returns the value of the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest possible value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest</em>' attribute.
	 * @see #setHighest(Double)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Highest()
	 * @generated
	 */
	Double getHighest();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getHighest <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest</em>' attribute.
	 * @see #getHighest()
	 * @generated
	 */
	void setHighest(Double value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decimals shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Decimals()
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

	/**
	 * Returns the value of the '<em><b>Code List</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Labels of its values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code List</em>' reference.
	 * @see #setCodeList(CodeList)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_CodeList()
	 * @generated
	 */
	CodeList getCodeList();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getCodeList <em>Code List</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code List</em>' reference.
	 * @see #getCodeList()
	 * @generated
	 */
	void setCodeList(CodeList value);

	/**
	 * Returns the value of the '<em><b>Missing Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.MissingValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values that are user-missing, with reasons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing Values</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_MissingValues()
	 * @generated
	 */
	EList<MissingValue> getMissingValues();

	/**
	 * Returns the value of the '<em><b>Privacy</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.Privacy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it can identify a person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privacy</em>' attribute.
	 * @see org.allianceworkbench.study.Privacy
	 * @see #setPrivacy(Privacy)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Privacy()
	 * @generated
	 */
	Privacy getPrivacy();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getPrivacy <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privacy</em>' attribute.
	 * @see org.allianceworkbench.study.Privacy
	 * @see #getPrivacy()
	 * @generated
	 */
	void setPrivacy(Privacy value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each row should have it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Required()
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.VariableMeaning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the variable tells, for the built-in rules: day of the session (of the rating for a rater's own), of enrolment, of dropout or death; whether the session took place (0 is no).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see org.allianceworkbench.study.VariableMeaning
	 * @see #setMeaning(VariableMeaning)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Meaning()
	 * @generated
	 */
	VariableMeaning getMeaning();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see org.allianceworkbench.study.VariableMeaning
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(VariableMeaning value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' reference.
	 * @see #setInstrument(Instrument)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Instrument()
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getInstrument <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item it holds the answers to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(Item)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Item()
	 * @generated
	 */
	Item getItem();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Item value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scale it holds the scores of, as a site delivers them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(Scale)
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Scale()
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Variable#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Attribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file that the variable came from says besides, by name: for example redcap.form, ddi.universe, spss.role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getVariable_Attributes()
	 * @generated
	 */
	EList<Attribute> getAttributes();

} // Variable
