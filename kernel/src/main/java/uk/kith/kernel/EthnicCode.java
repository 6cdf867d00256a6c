package uk.kith.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The national ethnicity codes of the SSDA903 return. Coarser than what people say of themselves:
 * {@link Heritage} keeps that, and derives the code for the return only.
 */
public enum EthnicCode {
  WBRI("White British", Group.WHITE),
  WIRI("White Irish", Group.WHITE),
  WOTH("Any other White background", Group.WHITE),
  WIRT("Traveller of Irish heritage", Group.WHITE),
  WROM("Gypsy/Roma", Group.WHITE),
  MWBC("White and Black Caribbean", Group.MIXED),
  MWBA("White and Black African", Group.MIXED),
  MWAS("White and Asian", Group.MIXED),
  MOTH("Any other Mixed background", Group.MIXED),
  AIND("Indian", Group.ASIAN),
  APKN("Pakistani", Group.ASIAN),
  ABAN("Bangladeshi", Group.ASIAN),
  AOTH("Any other Asian background", Group.ASIAN),
  BCRB("Caribbean", Group.BLACK),
  BAFR("African", Group.BLACK),
  BOTH("Any other Black background", Group.BLACK),
  CHNE("Chinese", Group.CHINESE),
  OOTH("Any other ethnic group", Group.OTHER),
  REFU("Refused", Group.NOT_STATED),
  NOBT("Information not yet obtained", Group.NOT_STATED);

  /** What the mixed codes are mixtures of; Chinese stands alone, as MWAS leaves it out. */
  enum Group {
    WHITE,
    MIXED,
    ASIAN,
    BLACK,
    CHINESE,
    OTHER,
    NOT_STATED
  }

  private final String meaning;
  private final Group group;

  EthnicCode(String meaning, Group group) {
    this.meaning = meaning;
    this.group = group;
  }

  public String meaning() {
    return meaning;
  }

  Group group() {
    return group;
  }

  /**
   * Reads a received code in any case, and CNHE as CHNE, a slip in a published list (R-MATCH-10).
   * Anything else is empty: keep it as received and query it.
   */
  public static Optional<EthnicCode> find(String received) {
    String code = received.strip().toUpperCase(Locale.ROOT);
    String read = code.equals("CNHE") ? CHNE.name() : code;
    return Arrays.stream(values()).filter(known -> known.name().equals(read)).findFirst();
  }
}
