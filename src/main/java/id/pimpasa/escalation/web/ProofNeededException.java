package id.pimpasa.escalation.web;

/** So many reports come in that a program has to prove some work before it may send another. */
class ProofNeededException extends RuntimeException {

    private final String challenge;
    private final int bits;
    private final TooManyCallsException tooMany;

    ProofNeededException(TooManyCallsException tooMany, String challenge, int bits) {
        super(tooMany.getMessage());
        this.challenge = challenge;
        this.bits = bits;
        this.tooMany = tooMany;
    }

    String challenge() {
        return challenge;
    }

    int bits() {
        return bits;
    }

    TooManyCallsException tooMany() {
        return tooMany;
    }
}
