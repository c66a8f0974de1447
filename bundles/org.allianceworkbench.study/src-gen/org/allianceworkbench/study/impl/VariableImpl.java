/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;

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
 * An implementation of the model object '<em><b>Variable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getHighest <em>Highest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getCodeList <em>Code List</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getMissingValues <em>Missing Values</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.VariableImpl#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VariableImpl extends IdentifiedImpl implements Variable {
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
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Level LEVEL_EDEFAULT = Level.RATING;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected Level level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final VariableType TYPE_EDEFAULT = VariableType.NUMBER;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected VariableType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final MeasurementLevel MEASURE_EDEFAULT = MeasurementLevel.SCALE;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected MeasurementLevel measure = MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowest() <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowest()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOWEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowest() <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowest()
	 * @generated
	 * @ordered
	 */
	protected Double lowest = LOWEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighest() <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighest()
	 * @generated
	 * @ordered
	 */
	protected static final Double HIGHEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighest() <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighest()
	 * @generated
	 * @ordered
	 */
	protected Double highest = HIGHEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected static final int DECIMALS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected int decimals = DECIMALS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodeList() <em>Code List</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeList()
	 * @generated
	 * @ordered
	 */
	protected CodeList codeList;

	/**
	 * The cached value of the '{@link #getMissingValues() <em>Missing Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissingValues()
	 * @generated
	 * @ordered
	 */
	protected EList<MissingValue> missingValues;

	/**
	 * The default value of the '{@link #getPrivacy() <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacy()
	 * @generated
	 * @ordered
	 */
	protected static final Privacy PRIVACY_EDEFAULT = Privacy.NONE;

	/**
	 * The cached value of the '{@link #getPrivacy() <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacy()
	 * @generated
	 * @ordered
	 */
	protected Privacy privacy = PRIVACY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final VariableMeaning MEANING_EDEFAULT = VariableMeaning.NONE;

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected VariableMeaning meaning = MEANING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected Instrument instrument;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected Item item;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected Scale scale;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VariableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.VARIABLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Level newLevel) {
		Level oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VariableType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(VariableType newType) {
		VariableType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasurementLevel getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(MeasurementLevel newMeasure) {
		MeasurementLevel oldMeasure = measure;
		measure = newMeasure == null ? MEASURE_EDEFAULT : newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLowest() {
		return lowest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowest(Double newLowest) {
		Double oldLowest = lowest;
		lowest = newLowest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__LOWEST, oldLowest, lowest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHighest() {
		return highest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighest(Double newHighest) {
		Double oldHighest = highest;
		highest = newHighest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__HIGHEST, oldHighest, highest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDecimals() {
		return decimals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimals(int newDecimals) {
		int oldDecimals = decimals;
		decimals = newDecimals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__DECIMALS, oldDecimals, decimals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeList getCodeList() {
		if (codeList != null && codeList.eIsProxy()) {
			InternalEObject oldCodeList = (InternalEObject)codeList;
			codeList = (CodeList)eResolveProxy(oldCodeList);
			if (codeList != oldCodeList) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.VARIABLE__CODE_LIST, oldCodeList, codeList));
			}
		}
		return codeList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CodeList basicGetCodeList() {
		return codeList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeList(CodeList newCodeList) {
		CodeList oldCodeList = codeList;
		codeList = newCodeList;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__CODE_LIST, oldCodeList, codeList));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MissingValue> getMissingValues() {
		if (missingValues == null) {
			missingValues = new EObjectContainmentEList<MissingValue>(MissingValue.class, this, StudyPackage.VARIABLE__MISSING_VALUES);
		}
		return missingValues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Privacy getPrivacy() {
		return privacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivacy(Privacy newPrivacy) {
		Privacy oldPrivacy = privacy;
		privacy = newPrivacy == null ? PRIVACY_EDEFAULT : newPrivacy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__PRIVACY, oldPrivacy, privacy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VariableMeaning getMeaning() {
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaning(VariableMeaning newMeaning) {
		VariableMeaning oldMeaning = meaning;
		meaning = newMeaning == null ? MEANING_EDEFAULT : newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__MEANING, oldMeaning, meaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument getInstrument() {
		if (instrument != null && instrument.eIsProxy()) {
			InternalEObject oldInstrument = (InternalEObject)instrument;
			instrument = (Instrument)eResolveProxy(oldInstrument);
			if (instrument != oldInstrument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.VARIABLE__INSTRUMENT, oldInstrument, instrument));
			}
		}
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instrument basicGetInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(Instrument newInstrument) {
		Instrument oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Item getItem() {
		if (item != null && item.eIsProxy()) {
			InternalEObject oldItem = (InternalEObject)item;
			item = (Item)eResolveProxy(oldItem);
			if (item != oldItem) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.VARIABLE__ITEM, oldItem, item));
			}
		}
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Item basicGetItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(Item newItem) {
		Item oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale getScale() {
		if (scale != null && scale.eIsProxy()) {
			InternalEObject oldScale = (InternalEObject)scale;
			scale = (Scale)eResolveProxy(oldScale);
			if (scale != oldScale) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.VARIABLE__SCALE, oldScale, scale));
			}
		}
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scale basicGetScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(Scale newScale) {
		Scale oldScale = scale;
		scale = newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.VARIABLE__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<Attribute>(Attribute.class, this, StudyPackage.VARIABLE__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.VARIABLE__MISSING_VALUES:
				return ((InternalEList<?>)getMissingValues()).basicRemove(otherEnd, msgs);
			case StudyPackage.VARIABLE__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.VARIABLE__NAME:
				return getName();
			case StudyPackage.VARIABLE__LABEL:
				return getLabel();
			case StudyPackage.VARIABLE__LEVEL:
				return getLevel();
			case StudyPackage.VARIABLE__TYPE:
				return getType();
			case StudyPackage.VARIABLE__MEASURE:
				return getMeasure();
			case StudyPackage.VARIABLE__UNIT:
				return getUnit();
			case StudyPackage.VARIABLE__LOWEST:
				return getLowest();
			case StudyPackage.VARIABLE__HIGHEST:
				return getHighest();
			case StudyPackage.VARIABLE__DECIMALS:
				return getDecimals();
			case StudyPackage.VARIABLE__CODE_LIST:
				if (resolve) return getCodeList();
				return basicGetCodeList();
			case StudyPackage.VARIABLE__MISSING_VALUES:
				return getMissingValues();
			case StudyPackage.VARIABLE__PRIVACY:
				return getPrivacy();
			case StudyPackage.VARIABLE__REQUIRED:
				return isRequired();
			case StudyPackage.VARIABLE__MEANING:
				return getMeaning();
			case StudyPackage.VARIABLE__INSTRUMENT:
				if (resolve) return getInstrument();
				return basicGetInstrument();
			case StudyPackage.VARIABLE__ITEM:
				if (resolve) return getItem();
				return basicGetItem();
			case StudyPackage.VARIABLE__SCALE:
				if (resolve) return getScale();
				return basicGetScale();
			case StudyPackage.VARIABLE__ATTRIBUTES:
				return getAttributes();
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
			case StudyPackage.VARIABLE__NAME:
				setName((String)newValue);
				return;
			case StudyPackage.VARIABLE__LABEL:
				setLabel((String)newValue);
				return;
			case StudyPackage.VARIABLE__LEVEL:
				setLevel((Level)newValue);
				return;
			case StudyPackage.VARIABLE__TYPE:
				setType((VariableType)newValue);
				return;
			case StudyPackage.VARIABLE__MEASURE:
				setMeasure((MeasurementLevel)newValue);
				return;
			case StudyPackage.VARIABLE__UNIT:
				setUnit((String)newValue);
				return;
			case StudyPackage.VARIABLE__LOWEST:
				setLowest((Double)newValue);
				return;
			case StudyPackage.VARIABLE__HIGHEST:
				setHighest((Double)newValue);
				return;
			case StudyPackage.VARIABLE__DECIMALS:
				setDecimals((Integer)newValue);
				return;
			case StudyPackage.VARIABLE__CODE_LIST:
				setCodeList((CodeList)newValue);
				return;
			case StudyPackage.VARIABLE__MISSING_VALUES:
				getMissingValues().clear();
				getMissingValues().addAll((Collection<? extends MissingValue>)newValue);
				return;
			case StudyPackage.VARIABLE__PRIVACY:
				setPrivacy((Privacy)newValue);
				return;
			case StudyPackage.VARIABLE__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case StudyPackage.VARIABLE__MEANING:
				setMeaning((VariableMeaning)newValue);
				return;
			case StudyPackage.VARIABLE__INSTRUMENT:
				setInstrument((Instrument)newValue);
				return;
			case StudyPackage.VARIABLE__ITEM:
				setItem((Item)newValue);
				return;
			case StudyPackage.VARIABLE__SCALE:
				setScale((Scale)newValue);
				return;
			case StudyPackage.VARIABLE__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Attribute>)newValue);
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
			case StudyPackage.VARIABLE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__LOWEST:
				setLowest(LOWEST_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__HIGHEST:
				setHighest(HIGHEST_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__DECIMALS:
				setDecimals(DECIMALS_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__CODE_LIST:
				setCodeList((CodeList)null);
				return;
			case StudyPackage.VARIABLE__MISSING_VALUES:
				getMissingValues().clear();
				return;
			case StudyPackage.VARIABLE__PRIVACY:
				setPrivacy(PRIVACY_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case StudyPackage.VARIABLE__INSTRUMENT:
				setInstrument((Instrument)null);
				return;
			case StudyPackage.VARIABLE__ITEM:
				setItem((Item)null);
				return;
			case StudyPackage.VARIABLE__SCALE:
				setScale((Scale)null);
				return;
			case StudyPackage.VARIABLE__ATTRIBUTES:
				getAttributes().clear();
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
			case StudyPackage.VARIABLE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StudyPackage.VARIABLE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case StudyPackage.VARIABLE__LEVEL:
				return level != LEVEL_EDEFAULT;
			case StudyPackage.VARIABLE__TYPE:
				return type != TYPE_EDEFAULT;
			case StudyPackage.VARIABLE__MEASURE:
				return measure != MEASURE_EDEFAULT;
			case StudyPackage.VARIABLE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case StudyPackage.VARIABLE__LOWEST:
				return LOWEST_EDEFAULT == null ? lowest != null : !LOWEST_EDEFAULT.equals(lowest);
			case StudyPackage.VARIABLE__HIGHEST:
				return HIGHEST_EDEFAULT == null ? highest != null : !HIGHEST_EDEFAULT.equals(highest);
			case StudyPackage.VARIABLE__DECIMALS:
				return decimals != DECIMALS_EDEFAULT;
			case StudyPackage.VARIABLE__CODE_LIST:
				return codeList != null;
			case StudyPackage.VARIABLE__MISSING_VALUES:
				return missingValues != null && !missingValues.isEmpty();
			case StudyPackage.VARIABLE__PRIVACY:
				return privacy != PRIVACY_EDEFAULT;
			case StudyPackage.VARIABLE__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case StudyPackage.VARIABLE__MEANING:
				return meaning != MEANING_EDEFAULT;
			case StudyPackage.VARIABLE__INSTRUMENT:
				return instrument != null;
			case StudyPackage.VARIABLE__ITEM:
				return item != null;
			case StudyPackage.VARIABLE__SCALE:
				return scale != null;
			case StudyPackage.VARIABLE__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
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
		result.append(", label: ");
		result.append(label);
		result.append(", level: ");
		result.append(level);
		result.append(", type: ");
		result.append(type);
		result.append(", measure: ");
		result.append(measure);
		result.append(", unit: ");
		result.append(unit);
		result.append(", lowest: ");
		result.append(lowest);
		result.append(", highest: ");
		result.append(highest);
		result.append(", decimals: ");
		result.append(decimals);
		result.append(", privacy: ");
		result.append(privacy);
		result.append(", required: ");
		result.append(required);
		result.append(", meaning: ");
		result.append(meaning);
		result.append(')');
		return result.toString();
	}

} //VariableImpl
