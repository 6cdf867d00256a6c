package uk.kith.app.signin;

/**
 * Where somebody chooses a password.
 *
 * @param first the one that they have is a one-time code, and nothing else opens before
 * @param organisation there is none: they sign in with the organisation's account
 * @param demonstration everybody knows the password, and nobody changes it
 */
public record PasswordPage(
    String heading, boolean first, boolean organisation, boolean demonstration) {}
