package uk.kith.app.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords people may choose, after the guidance of the National Cyber Security Centre
 * ("Password administration for system owners"): length, and a list of what is guessed first; no
 * kinds of signs that must be in it, and no end by the calendar.
 */
public final class PasswordRules {

  /** Signs at the least. */
  public static final int SHORTEST = 12;

  static final int LONGEST = 128;

  /** Part of a user name that is long enough to be looked for. */
  private static final int SHORTEST_NAME = 4;

  /** Signs of which a repeated or running piece is at the most. */
  private static final int LONGEST_PIECE = 4;

  private static final String RUNS =
      "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz 012345678901234567890123456789"
          + " 987654321098765432109876543210 zyxwvutsrqponmlkjihgfedcba qwertyuiopasdfghjklzxcvbnm"
          + " 1qaz2wsx3edc4rfv5tgb6yhn";

  private static final Set<String> DENIED = read();

  private PasswordRules() {}

  /**
   * Why a password may not be chosen, in words for the person who chose it; null when it may.
   *
   * @param name of the user
   * @param current the password or code that it follows
   */
  public static @Nullable String against(String password, String name, String current) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || password.length() > LONGEST) {
      return "A password has " + SHORTEST + " to " + LONGEST + " characters";
    }
    if (password.equals(current)) {
      return "Choose one that is new";
    }
    String small = password.toLowerCase(Locale.ROOT);
    if (holds(small, name)) {
      return "Choose one that does not hold your user name";
    }
    if (DENIED.contains(letters(small)) || isPiece(small) || RUNS.contains(small)) {
      return "This one is among the first that would be guessed. Choose another, such as three words"
          + " that do not belong together";
    }
    return null;
  }

  /** The name, or what stands in it before the sign @. */
  private static boolean holds(String small, String name) {
    String before = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
    return before.length() >= SHORTEST_NAME && small.contains(before);
  }

  /** "password" of "P4ssword2024!": what many think of as signs in place of letters too. */
  private static String letters(String small) {
    String read =
        small
            .replaceAll("^[^a-z]+|[^a-z]+$", "")
            .replace('0', 'o')
            .replace('1', 'l')
            .replace('3', 'e')
            .replace('4', 'a')
            .replace('5', 's')
            .replace('@', 'a')
            .replace('$', 's')
            .replace('!', 'i');
    return read.replaceAll("[^a-z]", "");
  }

  /** Whether it is one piece of a few signs, again and again, such as "abcabcabcabc". */
  private static boolean isPiece(String small) {
    for (int piece = 1; piece <= LONGEST_PIECE; piece++) {
      String start = small.substring(0, piece);
      String again = start.repeat(small.length() / piece + 1).substring(0, small.length());
      if (again.equals(small)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> read() {
    try (InputStream list =
            Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("denied-passwords.txt"),
                "denied-passwords.txt stands beside this class");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
