/// What became of one try to deliver a message.
enum MailOutcome {
    case delivered, postponed, givenUp
}
