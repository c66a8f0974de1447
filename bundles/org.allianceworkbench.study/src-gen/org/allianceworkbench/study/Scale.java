/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A score over items.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Scale#getCode <em>Code</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getItems <em>Items</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getMultiplier <em>Multiplier</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getFewestValidItems <em>Fewest Valid Items</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getHighest <em>Highest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getReliabilitySource <em>Reliability Source</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getCutOff <em>Cut Off</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Scale#getCutOffSource <em>Cut Off Source</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getScale()
 * @generated
 */
public interface Scale extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code within the instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.allianceworkbench.study.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items that count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Items()
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Scoring</b></em>' attribute.
	 * The default value is <code>"MEAN"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.Scoring}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sum or mean of the items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scoring</em>' attribute.
	 * @see org.allianceworkbench.study.Scoring
	 * @see #setScoring(Scoring)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Scoring()
	 * @generated
	 */
	Scoring getScoring();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getScoring <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring</em>' attribute.
	 * @see org.allianceworkbench.study.Scoring
	 * @see #getScoring()
	 * @generated
	 */
	void setScoring(Scoring value);

	/**
	 * Returns the value of the '<em><b>Multiplier</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sum or mean are multiplied by it, for example by 10 for a mean from 0 to 40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiplier</em>' attribute.
	 * @see #setMultiplier(double)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Multiplier()
	 * @generated
	 */
	double getMultiplier();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getMultiplier <em>Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiplier</em>' attribute.
	 * @see #getMultiplier()
	 * @generated
	 */
	void setMultiplier(double value);

	/**
	 * Returns the value of the '<em><b>Fewest Valid Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest answered items for a score; with fewer it is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fewest Valid Items</em>' attribute.
	 * @see #setFewestValidItems(int)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_FewestValidItems()
	 * @generated
	 */
	int getFewestValidItems();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getFewestValidItems <em>Fewest Valid Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fewest Valid Items</em>' attribute.
	 * @see #getFewestValidItems()
	 * @generated
	 */
	void setFewestValidItems(int value);

	/**
	 * Returns the value of the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest possible score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest</em>' attribute.
	 * @see #setLowest(Double)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Lowest()
	 * @generated
	 */
	Double getLowest();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getLowest <em>Lowest</em>}' attribute.
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
	 * Highest possible score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest</em>' attribute.
	 * @see #setHighest(Double)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Highest()
	 * @generated
	 */
	Double getHighest();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getHighest <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest</em>' attribute.
	 * @see #getHighest()
	 * @generated
	 */
	void setHighest(Double value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"HIGHER_IS_BETTER"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a high score means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.allianceworkbench.study.Direction
	 * @see #setDirection(Direction)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Direction()
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.allianceworkbench.study.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Reliability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reliability for the reliable change index.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reliability</em>' attribute.
	 * @see #setReliability(Double)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_Reliability()
	 * @generated
	 */
	Double getReliability();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getReliability <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reliability</em>' attribute.
	 * @see #getReliability()
	 * @generated
	 */
	void setReliability(Double value);

	/**
	 * Returns the value of the '<em><b>Reliability Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the reliability is from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reliability Source</em>' attribute.
	 * @see #setReliabilitySource(String)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_ReliabilitySource()
	 * @generated
	 */
	String getReliabilitySource();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getReliabilitySource <em>Reliability Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reliability Source</em>' attribute.
	 * @see #getReliabilitySource()
	 * @generated
	 */
	void setReliabilitySource(String value);

	/**
	 * Returns the value of the '<em><b>Cut Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clinical cut-off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cut Off</em>' attribute.
	 * @see #setCutOff(Double)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_CutOff()
	 * @generated
	 */
	Double getCutOff();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getCutOff <em>Cut Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut Off</em>' attribute.
	 * @see #getCutOff()
	 * @generated
	 */
	void setCutOff(Double value);

	/**
	 * Returns the value of the '<em><b>Cut Off Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the cut-off is from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cut Off Source</em>' attribute.
	 * @see #setCutOffSource(String)
	 * @see org.allianceworkbench.study.StudyPackage#getScale_CutOffSource()
	 * @generated
	 */
	String getCutOffSource();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Scale#getCutOffSource <em>Cut Off Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cut Off Source</em>' attribute.
	 * @see #getCutOffSource()
	 * @generated
	 */
	void setCutOffSource(String value);

} // Scale
