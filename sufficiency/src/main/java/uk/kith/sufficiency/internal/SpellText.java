package uk.kith.sufficiency.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Spell;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/** The content of a baseline as text: one spell in a line. */
final class SpellText {

  private static final String NONE = "-";

  private SpellText() {}

  static String write(List<Spell> spells) {
    StringBuilder text = new StringBuilder(spells.size() * 64);
    for (Spell spell : spells) {
      Stay stay = spell.stay();
      Exit exit = spell.exit();
      text.append(spell.child())
          .append(' ')
          .append(spell.group())
          .append(' ')
          .append(spell.born())
          .append(' ')
          .append(stay.from())
          .append(' ')
          .append(stay.until() == Stay.OPEN ? NONE : Integer.toString(stay.until()))
          .append(' ')
          .append(stay.home())
          .append(' ')
          .append(stay.where())
          .append(' ')
          .append(exit == null ? NONE : exit.name())
          .append(' ')
          .append(spell.home() == Spell.NOT_KNOWN ? NONE : Integer.toString(spell.home()))
          .append('\n');
    }
    return text.toString();
  }

  static List<Spell> read(String text) {
    List<Spell> spells = new ArrayList<>();
    text.lines().forEach(line -> spells.add(spell(line.split(" ", -1))));
    return spells;
  }

  private static Spell spell(String[] part) {
    return new Spell(
        Integer.parseInt(part[0]),
        Integer.parseInt(part[1]),
        Integer.parseInt(part[2]),
        new Stay(
            Integer.parseInt(part[3]),
            part[4].equals(NONE) ? Stay.OPEN : Integer.parseInt(part[4]),
            Home.valueOf(part[5]),
            Where.valueOf(part[6])),
        part[7].equals(NONE) ? null : Exit.valueOf(part[7]),
        // Baselines of earlier versions do not tell one home from another.
        part.length < 9 || part[8].equals(NONE) ? Spell.NOT_KNOWN : Integer.parseInt(part[8]));
  }

  /** The same facts have the same. */
  static String fingerprint(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
