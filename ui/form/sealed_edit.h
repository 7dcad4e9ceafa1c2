// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed field of a record: shown masked; whoever may can have it opened, which goes on record; whoever may
// register can type another value over it without ever seeing the old one.
#pragma once

#include <functional>
#include <optional>

#include "ui/form/noted_edit.h"

namespace nuanxin::ui {

class SealedEdit : public NotedEdit {
    Q_OBJECT
public:
    explicit SealedEdit(QWidget* parent = nullptr);

    void setStored(const QString& masked);  // as read from the ledger
    // Opens what is stored, and puts that on record; empty: it could not. None: not allowed.
    void setReveal(std::function<QString()> reveal);
    std::optional<QString> typed() const;                // none: as it was; an empty text clears the field
    void putTyped(const std::optional<QString>& typed);  // of a draft
    bool isMasked() const { return m_masked; }

Q_SIGNALS:
    void revealed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void unmask();
    void showStored();

    QString m_stored;
    std::optional<QString> m_plain;  // once revealed
    std::function<QString()> m_reveal;
    bool m_masked = false;
};

}  // namespace nuanxin::ui
