package uk.kith.kernel;

import static uk.kith.kernel.EthnicCode.AOTH;
import static uk.kith.kernel.EthnicCode.BAFR;
import static uk.kith.kernel.EthnicCode.BCRB;
import static uk.kith.kernel.EthnicCode.MOTH;
import static uk.kith.kernel.EthnicCode.MWAS;
import static uk.kith.kernel.EthnicCode.MWBA;
import static uk.kith.kernel.EthnicCode.MWBC;
import static uk.kith.kernel.EthnicCode.WIRT;
import static uk.kith.kernel.EthnicCode.WOTH;
import static uk.kith.kernel.EthnicCode.WROM;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.EthnicCode.Group;

/** The agreed words of ethnic groups and the national code that each is exported as. */
final class EthnicExport {

  private static final Map<String, EthnicCode> CODES = codes();

  private EthnicExport() {}

  /**
   * One group gives its code; groups of several kinds give the mixed codes; Roma beside another
   * white group stays Gypsy/Roma (R-MATCH-09). Anything else is empty.
   */
  static Optional<EthnicCode> find(Set<String> stated) {
    Set<EthnicCode> codes = EnumSet.noneOf(EthnicCode.class);
    for (String words : stated) {
      EthnicCode code = CODES.get(words.toLowerCase(Locale.ROOT));
      if (code == null) {
        return Optional.empty();
      }
      codes.add(code);
    }
    return codes.size() == 1 ? codes.stream().findFirst() : ofSeveral(codes);
  }

  private static Optional<EthnicCode> ofSeveral(Set<EthnicCode> codes) {
    Set<Group> groups = codes.stream().map(EthnicCode::group).collect(Collectors.toSet());
    if (groups.contains(Group.NOT_STATED)) {
      return Optional.empty();
    }
    if (codes.equals(Set.of(WROM, WOTH))) {
      return Optional.of(WROM);
    }
    if (groups.size() == 1) {
      return Optional.empty();
    }
    if (groups.equals(Set.of(Group.WHITE, Group.ASIAN))) {
      return Optional.of(MWAS);
    }
    if (groups.equals(Set.of(Group.WHITE, Group.BLACK))) {
      boolean caribbean = codes.contains(BCRB);
      boolean african = codes.contains(BAFR);
      return Optional.of(caribbean == african ? MOTH : caribbean ? MWBC : MWBA);
    }
    return Optional.of(MOTH);
  }

  private static Map<String, EthnicCode> codes() {
    Map<String, EthnicCode> codes = new HashMap<>();
    for (EthnicCode code : EthnicCode.values()) {
      codes.put(code.meaning().toLowerCase(Locale.ROOT), code);
    }
    codes.put("roma", WROM);
    codes.put("gypsy", WROM);
    codes.put("slovak roma", WROM);
    codes.put("czech roma", WROM);
    codes.put("irish traveller", WIRT);
    codes.put("slovak", WOTH);
    codes.put("czech", WOTH);
    codes.put("black caribbean", BCRB);
    codes.put("black african", BAFR);
    codes.put("asian", AOTH);
    return Map.copyOf(codes);
  }
}
