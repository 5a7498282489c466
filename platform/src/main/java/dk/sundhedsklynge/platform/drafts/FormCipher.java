package dk.sundhedsklynge.platform.drafts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what waits, with a key of its own for each form (AES-256 in GCM). */
final class FormCipher {
    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormCipher() {}

    static byte[] newKey() {
        return randomBytes(KEY_BYTES);
    }

    /** @param number of the piece, so that none is read in place of another */
    static byte[] encrypt(byte[] key, int number, byte[] plain) {
        try {
            byte[] nonce = randomBytes(NONCE_BYTES);
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key, number, nonce).doFinal(plain);
            byte[] all = Arrays.copyOf(nonce, nonce.length + hidden.length);
            System.arraycopy(hidden, 0, all, nonce.length, hidden.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A form cannot be encrypted", e);
        }
    }

    /** Empty for a key or a number that is not the piece's. */
    static Optional<byte[]> decrypt(byte[] key, int number, byte[] all) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, number, Arrays.copyOf(all, NONCE_BYTES))
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, int number, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES).putInt(0, number));
        return cipher;
    }

    private static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
