/// How somebody may make an account whom a provider sent and no account knows.
package enum NewcomerOffer: Sendable, Equatable {
    /// Not at all: they can only prove an account that they have.
    case none
    /// At once, after a user name where there are any.
    case account(asksUsername: Bool)
    /// Once a code that is mailed to the address came back.
    case code
}

extension AuthConfiguration {
    /// What a waiting identity is offered; what stands in the way is the policy of all who sign up.
    func offer(to waiting: WaitingIdentity, canSendMail: Bool) -> NewcomerOffer {
        if case .domains = signUp {} else if !signUp.isOffered { return .none }
        guard signUpBeginsWithMail else { return .account(asksUsername: true) }
        guard let address = waiting.email, (try? signUp.check(address)) != nil else { return .none }
        if waiting.isEmailProved { return .account(asksUsername: identifiers != .email) }
        return canSendMail ? .code : .none
    }
}
