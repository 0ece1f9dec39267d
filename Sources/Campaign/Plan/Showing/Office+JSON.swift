import JSON

extension OfficeProfile {
  var json: JSON {
    [
      "name": .string(name), "superior": .string(superior), "place": .string(place),
      "signer": [
        "prefix": JSON(signerPrefix), "title": .string(signerTitle), "name": JSON(signerName),
      ],
      "recipients": .texts(recipients), "reportCode": .string(reportCode),
      "addressee": JSON(addressee), "until": JSON(until),
    ]
  }
}

extension Issuer {
  var json: JSON {
    guard case .object(var object) = profile.json else { return .null }
    object["id"] = .string(id)
    object["papers"] = .texts(papers.map(\.rawValue))
    return .object(object)
  }
}

extension OwnLevel {
  var json: JSON {
    ["code": .string(level.rawValue), "name": .string(name), "after": JSON(after?.rawValue)]
  }
}

extension SourceDocument {
  var json: JSON {
    [
      "kind": .string(kind), "number": JSON(number), "issued": JSON(issued),
      "issuer": .string(issuer), "about": .string(about), "printed": JSON(printed),
      "role": .string(role.rawValue), "standing": .bool(isStanding), "until": JSON(until),
      "replaces": JSON(replaces), "addressees": .texts(addressees),
    ]
  }
}

extension Duty {
  var json: JSON { ["unit": .string(unit), "what": .string(what)] }
}

extension StaffMember {
  var json: JSON { ["id": .string(id), "name": JSON(name), "role": .string(role)] }
}

extension Assignment {
  var json: JSON { ["staff": .string(staff), "subject": .string(subject)] }
}

extension ReminderPolicy {
  var json: JSON {
    [
      "quietOnDaysOff": .bool(quietOnDaysOff),
      "escalateAfter": .array(escalateAfter.map { JSON($0) }),
    ]
  }
}
